/** A newcomer finds a friend. */
import type { Plot } from '../plot.ts';

export const newChild: Plot = {
  name: 'new-child',
  beats: [
    [
      'A new child had come to the village and stood by the wall, all alone.',
      'There was a child there that nobody knew.',
      '{He} saw a child sitting by the door with nobody to talk to.',
    ],
    [
      '"What is your name?" asked {hero}. "{friend}," was the answer.',
      'The name of the new child was {friend}.',
      '"I am {hero}," {he} said. "And I am {friend}," said the child.',
    ],
    [
      '{friend} held a {colour} {thing} and did not smile.',
      'All that {friend} had brought from the old home was a {colour} {thing}.',
      '{friend} never let go of a {colour} {thing}.',
    ],
    [
      '"I miss my old street," said {friend}.',
      '"Everything is strange here," said {friend}.',
      '"Nobody plays with me," said {friend}.',
    ],
    [
      '"Come, I will show you the {far}," said {hero}.',
      '{hero} thought for a moment and took {friend} to the {far}.',
      '"The {far} is the best place of all," said {hero}. "Come with me!"',
    ],
    [
      'There the {grown} gave them some {treat}.',
      'There they met the {grown}, who told them a funny tale.',
      'There a {animal} came up to them and let {friend} stroke it.',
    ],
    ['For the first time {friend} laughed.', 'Little by little {friend} began to talk.', '{friend} forgot to be sad.'],
    { subPlot: true },
    [
      'Then {friend} showed {hero} what one can do with the {thing}.',
      '"Do you want to hold my {thing}?" asked {friend}.',
      'In the evening {friend} put the {thing} down, to have both hands free for playing.',
    ],
    [
      'The next day they met in the {last}, and the day after that as well.',
      '"See you tomorrow in the {last}?" asked {hero}. "Yes!" said {friend}.',
      'Since that day {hero} and {friend} have been the best of friends.',
    ],
  ],
  questions: [
    ['Who was new in the village?', '{friend}.'],
    ['What did {friend} hold?', 'A {colour} {thing}.'],
    ['Where did {hero} take {friend}?', 'To the {far}.'],
    ['Who was kind to {friend}?', '{hero}.'],
  ],
};
