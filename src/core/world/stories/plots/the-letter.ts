/** A lost letter is brought to the one it was written to. */
import type { Plot } from '../plot.ts';

export const theLetter: Plot = {
  name: 'the-letter',
  beats: [
    [
      'On the ground lay a letter with a {colour} seal.',
      '{He} found a letter with a {colour} seal under a stone.',
      'All at once {he} stepped on a letter with a {colour} seal.',
    ],
    [
      '"For the {grown}," it said.',
      'It was meant for the {grown}, but somebody had lost it.',
      'Somebody had written on it, "Bring this to the {grown}."',
    ],
    [
      '{hero} showed it to {friend}. "We must bring it today," said {friend}.',
      '"Come with me," {hero} said to {friend}, and they set out with it.',
      '{friend} turned it over and over. "Let us go at once."',
    ],
    [
      'They went to the {far}, but the {grown} was not there.',
      'First they looked in the {far}, but there was no {grown}.',
      '"The {grown} is always in the {far}," said {hero}, but that day it was empty.',
    ],
    [
      '"Try the {last}," said an old woman.',
      'On the door hung a note: "I am in the {last}."',
      'A boy with a broom pointed to the {last}.',
    ],
    { subPlot: true },
    [
      'In the {last} they found the {grown} at work.',
      'The {grown} sat in the {last} and looked sad.',
      'They ran into the {last}, and there stood the {grown}.',
    ],
    [
      'The {grown} broke the {colour} seal and read.',
      'When the {grown} saw the {colour} seal, it was very quiet.',
      'Crack went the {colour} seal, and the {grown} began to read.',
    ],
    [
      '"My brother is coming home!" cried the {grown}.',
      '"After ten years my brother is coming home," said the {grown}.',
      'Then the {grown} jumped for joy. "My brother is coming home!"',
    ],
    [
      'There was a feast, and {hero} and {friend} sat right next to the brother.',
      '"And you two shall meet him," said the {grown}.',
      '{hero} and {friend} walked home and felt as light as feathers.',
    ],
  ],
  questions: [
    ['Who was the letter for?', 'It was for the {grown}.'],
    ['Where was the {grown}?', 'In the {last}.'],
    ['Where did they look first?', 'In the {far}.'],
    ['What colour was the seal?', 'It was {colour}.'],
  ],
};
