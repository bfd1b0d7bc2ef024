/** A map leads to a second note, and that to a chest. */
import type { Plot } from '../plot.ts';
import { INDOORS } from '../cast.ts';

export const secretMap: Plot = {
  name: 'secret-map',
  slots: {
    place: INDOORS,
    far: INDOORS,
    thing: ['ball', 'bell', 'boat', 'cup', 'drum', 'flute', 'hat', 'kite', 'lamp', 'shell', 'whistle'],
  },
  beats: [
    [
      'Between two old boards {he} found a piece of paper.',
      'A piece of paper fell at {his} feet, yellow with age.',
      'Behind a loose brick {he} saw a folded paper.',
    ],
    [
      'It was a map, and it showed the way to the {far}.',
      'Somebody had drawn the {far} on it, with a big cross.',
      '"Go to the {far} and look up," it said.',
    ],
    [
      '{hero} showed it to {friend}, and they set out at once.',
      '"{friend}, look at this!" cried {hero}, and off they went.',
      'Alone it would have been no fun, so {he} asked {friend} to come.',
    ],
    [
      'In the {far} they found a second paper: "Now to the {last}."',
      'High up in the {far} hung a note that sent them to the {last}.',
      'In the {far} an arrow on the wall pointed to the {last}.',
    ],
    {
      optional: [
        '"I think somebody is playing a trick on us," said {friend}.',
        'The {grown} asked where they were going, but they told nobody.',
      ],
    },
    { subPlot: true },
    [
      'In the {last} stood a wooden chest, and {friend} lifted the lid.',
      'They dug in a corner of the {last} until they hit a chest.',
      'Under some straw in the {last} was a little chest.',
    ],
    [
      'In it lay a {colour} {thing}, and nothing else.',
      'There was a {colour} {thing} in it, as good as new.',
      '{hero} took out a {colour} {thing} and held it to the light.',
    ],
    [
      '"I played with that when I was small," said the {grown}. "I had forgotten it."',
      'It had once been the {thing} of the {grown}, who was glad to see it again.',
      'The {grown} said, "I hid that {thing} for clever children. Now it is yours."',
    ],
    [
      'That evening {hero} and {friend} drew a new map and hid the {thing} again.',
      '{hero} and {friend} shared the {thing} and kept the map.',
      '"Tomorrow we look for the next one," said {friend}.',
    ],
  ],
  questions: [
    ['What was in the chest?', 'A {colour} {thing}.'],
    ['Where was the chest?', 'In the {last}.'],
    ['Where did they go first?', 'To the {far}.'],
    ['Who went with {hero}?', '{friend}.'],
  ],
};
