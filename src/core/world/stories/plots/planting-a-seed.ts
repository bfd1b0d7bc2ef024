/** Patience makes a seed grow. */
import type { Plot } from '../plot.ts';

export const plantingASeed: Plot = {
  name: 'planting-a-seed',
  slots: { place: ['garden', 'meadow', 'orchard'] },
  beats: [
    [
      'The {grown} gave {him} a tiny seed.',
      'In {his} pocket {he} had a seed from the {grown}.',
      '{He} had found a seed in the {far}.',
    ],
    [
      '{hero} put it into the earth and marked the spot with a {colour} {thing}.',
      '{He} dug a hole, dropped it in, and laid a {colour} {thing} beside it.',
      'Carefully {he} planted it next to an old {colour} {thing}.',
    ],
    [
      '"Nothing will grow there," said {friend}.',
      '{friend} looked at the bare ground and laughed.',
      '"How long will it take?" asked {friend}.',
    ],
    [
      'But {hero} brought water every single day.',
      '{hero} only said, "Wait and see."',
      'Day after day {hero} came back with a can of water.',
    ],
    {
      optional: [
        'One night a storm came, and {hero} could not sleep.',
        'For a long time nothing happened.',
        'A {animal} wanted to dig it up, but {hero} was faster.',
      ],
    },
    [
      'In spring a green tip came out of the earth.',
      'Then, one morning, there was a small green leaf.',
      'After three weeks the first leaf came up.',
    ],
    [
      'In summer there was a {colour} flower, as tall as {hero}.',
      'It grew and grew, and its flower was {colour} like the {thing}.',
      'When the flower opened, it was {colour}.',
    ],
    [
      '"I was wrong," said {friend}, and came to help with the water.',
      '{friend} stared at it and said, "Will you show me how to do that?"',
      '"It is beautiful," said {friend}. "May I have one of its seeds?"',
    ],
    [
      'The next year {hero} and {friend} planted a whole row in the {place}.',
      'Now there were two gardeners in the {place}.',
      '{hero} gave {friend} a seed, and so it went on.',
    ],
  ],
  questions: [
    ['What did {hero} plant?', 'A seed.'],
    ['What colour was the flower?', 'It was {colour}.'],
    ['What lay beside the seed?', 'A {colour} {thing}.'],
    ['Who did not believe it would grow?', '{friend}.'],
  ],
};
