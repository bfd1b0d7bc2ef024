/** A friend learns that a thing is more fun for two. */
import type { Plot } from '../plot.ts';

export const sharing: Plot = {
  name: 'sharing',
  slots: { thing: ['ball', 'boat', 'book', 'drum', 'flute', 'kite', 'rope', 'whistle'] },
  beats: [
    [
      'There {he} met {friend}, who had a {colour} {thing}.',
      '{friend} was there too, with a {colour} {thing} that shone in the light.',
      'Then {friend} came in and held up a {colour} {thing}.',
    ],
    [
      '"May I have the {thing} for a while?" asked {hero}.',
      '{hero} thought it was the finest {thing} in the world.',
      '"Please, let me try your {thing}," said {hero}.',
    ],
    [
      '"No," said {friend}, "it is only for me."',
      'But {friend} hid the {thing} behind {friend.his} back.',
      '"You would break it," said {friend}, and turned away.',
    ],
    [
      '{hero} walked to the {far} without a word.',
      'That hurt, and {hero} ran off to the {far}.',
      '{hero} went to the {far} and kicked a stone.',
    ],
    [
      'Now {friend} had the {thing}, but nobody to play with.',
      'After an hour {friend} found that playing alone was dull.',
      '{friend} looked at the {thing} and was not happy at all.',
    ],
    {
      optional: [
        'The {grown} said, "Half of a joy is more than a whole one."',
        '"Why are you alone?" asked the {grown}.',
      ],
    },
    [
      'So {friend} went to the {far} and said, "I am sorry. Let us share it."',
      '{friend} found {hero} in the {far} and put the {thing} into {his} hands.',
      '"Take it," said {friend}, who had come to the {far}. "I was not kind."',
    ],
    [
      '{hero} smiled and was not angry any more.',
      '"Thank you," said {hero}. "Tomorrow you can have something of mine."',
      'It was not hard for {hero} to forgive {friend}.',
    ],
    { subPlot: true },
    [
      'They took turns with the {thing} in the {last} until the stars came out.',
      'The two played in the {last} all afternoon.',
      'In the {last} they found out that the {thing} was more fun for two.',
    ],
  ],
  questions: [
    ['Whose {thing} was it?', 'It was the {thing} of {friend}.'],
    ['Where did {hero} go?', 'To the {far}.'],
    ['Who was sorry?', '{friend}.'],
    ['Where did they play in the end?', 'In the {last}.'],
  ],
};
