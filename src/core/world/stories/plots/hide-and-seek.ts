/** A game of hide and seek. */
import type { Plot } from '../plot.ts';

export const hideAndSeek: Plot = {
  name: 'hide-and-seek',
  slots: { thing: ['basket', 'boat', 'drum', 'kite', 'lamp'] },
  beats: [
    [
      '"Shall we play hide and seek?" asked {friend}.',
      '{friend} came to play, and they chose hide and seek.',
      '{hero} and {friend} were tired of every game but one: hide and seek.',
    ],
    [
      '{hero} put {his} hands over {his} eyes and began to count.',
      '"You hide, and I count to twenty," said {hero}.',
      'It was the turn of {hero} to seek, so {he} counted to twenty.',
    ],
    [
      '{friend} slipped into the {far} and crouched behind a {colour} {thing}.',
      'On quiet feet {friend} ran to the {far} and hid beside a {colour} {thing}.',
      '{friend} made {friend.him}self very small in the {far}, close to a {colour} {thing}.',
    ],
    [
      'First {hero} searched the {last}, but there was only a sleeping {animal}.',
      '{hero} looked all over the {last} and found nothing but a {animal}.',
      'In the {last} something moved, but it was just a {animal}.',
    ],
    {
      optional: [
        '"Where can {friend} be?" {he} wondered.',
        '"Have you seen {friend}?" {he} asked the {grown}, but the {grown} only smiled.',
      ],
    },
    [
      'Then the {thing} fell over with a loud noise.',
      'Then {friend} had to laugh, and the {thing} shook.',
      'Then came a sneeze from behind the {thing}.',
    ],
    [
      '"You are in the {far}!" shouted {hero}.',
      '{hero} ran into the {far} and cried, "Found you!"',
      '{hero} looked behind the {thing} in the {far}, and there was {friend}.',
    ],
    [
      'Now {friend} had to count, and {hero} ran to hide.',
      'They laughed so much that they had to sit down.',
      '"Next time I will not sneeze," said {friend}, and they played again.',
    ],
  ],
  questions: [
    ['Who was hiding?', '{friend}.'],
    ['Where did {friend} hide?', 'In the {far}.'],
    ['Where did {hero} look first?', 'In the {last}.'],
    ['What was {friend} hiding behind?', 'A {colour} {thing}.'],
  ],
};
