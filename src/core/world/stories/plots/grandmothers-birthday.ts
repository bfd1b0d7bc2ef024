/** A visit to a grandmother, with what she likes best. */
import type { Plot } from '../plot.ts';

export const grandmothersBirthday: Plot = {
  name: 'grandmothers-birthday',
  beats: [
    [
      'It was the birthday of {his} grandmother, who lived beside the {last}.',
      '"Grandmother lives beside the {last}, and today is her birthday," {he} thought.',
      '{His} grandmother had a little house beside the {last}, and it was her birthday.',
    ],
    [
      'More than anything, Grandmother loved {treat}.',
      '"All I want is {treat}," Grandmother had said.',
      'Grandmother had wished for {treat} and for nothing else.',
    ],
    [
      '{friend} came along and brought a {colour} {thing}.',
      '"I will come too," said {friend}, "and give her my {colour} {thing}."',
      '{friend} wanted to come too, and had a {colour} {thing} for her.',
    ],
    [
      'First they went to the {far}, where the {grown} gave them {treat}.',
      'In the {far} they asked the {grown} for {treat} and got plenty.',
      'The {grown} was in the {far} and packed {treat} for them.',
    ],
    { subPlot: true, except: ['hungry'] },
    [
      '"May I have a taste?" asked {friend}. "Not yet," said {hero}.',
      'It smelled so good that they walked faster and faster.',
      '{hero} carried it with both hands and did not taste it once.',
    ],
    [
      'Soon they knocked at the little house beside the {last}.',
      'Then they saw smoke rise from the little house beside the {last}.',
      'Beside the {last}, Grandmother was waiting at her window.',
    ],
    [
      '"You remembered the {treat}!" cried Grandmother.',
      'When Grandmother saw the {treat}, she clapped her hands.',
      'They put the {treat} on the table, and Grandmother laughed.',
    ],
    [
      'The {thing} from {friend} got the best place in the room.',
      'Then {friend} gave her the {thing}, and she put it by her bed.',
      'She liked the {thing} from {friend} just as much.',
    ],
    [
      'All three had some, and then they had some more.',
      '"The best thing is that you came," she said.',
      'They stayed until the moon stood over the roof.',
    ],
  ],
  questions: [
    ['Where did Grandmother live?', 'Beside the {last}.'],
    ['What did they get from the {grown}?', 'They got {treat}.'],
    ['What did {friend} bring?', 'A {colour} {thing}.'],
    ['Where was the {grown}?', 'In the {far}.'],
  ],
};
