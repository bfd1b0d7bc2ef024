/** A race in which somebody stops to help. */
import type { Plot } from '../plot.ts';
import { OUTDOORS } from '../cast.ts';

export const theRace: Plot = {
  name: 'the-race',
  slots: { place: OUTDOORS, far: OUTDOORS, last: OUTDOORS },
  beats: [
    [
      'There {he} saw {friend}, the fastest runner of all.',
      '{friend} came and asked, "Do you want to race?"',
      '"I bet I am faster than you," {friend} called out.',
    ],
    [
      'The {grown} promised a {colour} {thing} to the one who won.',
      'A {colour} {thing} was to be the prize.',
      '"The winner gets my {colour} {thing}," said the {grown}.',
    ],
    [
      'They were to run through the {far} and on to the {last}.',
      'The way led through the {far}, and the goal was in the {last}.',
      '"Through the {far}, and then to the {last}!" said the {grown}.',
    ],
    ['One, two, three, and off they went!', 'At the word "go" both shot away.', '"Go!" And they ran like the wind.'],
    [
      'In the {far}, {friend} fell and hurt {friend.his} knee.',
      '{friend} was ahead, but in the {far} {friend.he} tripped over a stone.',
      'In the middle of the {far}, {friend} cried out and lay on the ground.',
    ],
    [
      '{hero} could have won now, but {he} stopped.',
      '{hero} ran past, then turned around.',
      '{hero} forgot the race and knelt down.',
    ],
    [
      '"Lean on me," said {hero}, and they went on together.',
      '{hero} tied a cloth around the knee and helped {friend} up.',
      'Arm in arm they walked the rest of the way.',
    ],
    [
      'They reached the {last} at the very same moment.',
      'When they came to the {last}, the whole street was waiting.',
      'In the {last} the {grown} was wondering where they were.',
    ],
    [
      '"The {thing} is for {hero}," said {friend}, "because a friend is more than a prize."',
      'The {grown} gave the {thing} to both of them.',
      '{friend} asked the {grown} to give the {thing} to {hero}.',
    ],
  ],
  questions: [
    ['Who fell?', '{friend}.'],
    ['Where was the goal?', 'In the {last}.'],
    ['What was the prize?', 'A {colour} {thing}.'],
    ['Who stopped to help?', '{hero}.'],
  ],
};
