/** Short episodes that interrupt a plot while the two children are on their way, and do not change it. */
import type { Beat, SubPlot } from './plot.ts';

/**
 * An episode speaks of the two children and of slots that no plot uses, so it cannot contradict one.
 * Its order is part of the world: adding one in the middle changes every story.
 */
export const SUB_PLOTS: readonly SubPlot[] = [
  {
    name: 'shower',
    beats: [
      [
        'All at once it began to pour, and they ran under an old {shelter}.',
        'Big drops fell from the sky. "Quick, under the {shelter}!" cried {hero}.',
        'Then came a shower of rain, and {friend} pulled {hero} under a {shelter}.',
      ],
      [
        'They told each other riddles.',
        'There they stood and counted the drops.',
        '"I like the sound," said {friend}.',
      ],
      [
        'When it was over, they left the {shelter} and went on.',
        'Soon only the {shelter} was still dripping, and they went on.',
        '"It has stopped," said {friend}, and they came out from under the {shelter}.',
      ],
    ],
    questions: [['What did they stand under in the rain?', 'A {shelter}.']],
  },
  {
    name: 'hungry',
    beats: [
      [
        'After a while {friend} was so hungry that {friend.he} had to sit down.',
        '"I am so hungry," said {friend}.',
        'The belly of {friend} growled like a bear.',
      ],
      [
        'Luckily {hero} had {snack} to share.',
        '"I have {snack}," said {hero}. "Half for me and half for you."',
        '{hero} had brought {snack} and gave {friend} half.',
      ],
      [
        'Soon nothing was left of the {snack}.',
        '"I never had such good {snack}," said {friend}.',
        'When nothing was left of the {snack}, {friend} jumped up again.',
      ],
    ],
    questions: [
      ['Who was hungry?', '{friend}.'],
      ['What did {hero} share?', '{hero} shared {snack}.'],
    ],
  },
  {
    name: 'follower',
    beats: [
      [
        'A little {stray} came out of the grass and followed them.',
        '"Look, a {stray} is following us," said {friend}.',
        'Behind them came a {stray}, always ten steps behind.',
      ],
      [
        '"Go home, little one," said {hero}, but it did not.',
        'When they stopped, it stopped as well.',
        '{friend} gave it a name, and it came closer.',
      ],
      [
        'At the next corner the {stray} found its mother.',
        'Then its mother called, and the {stray} was gone.',
        'After a while the {stray} grew tired and turned back.',
      ],
    ],
    questions: [['What followed them?', 'A {stray}.']],
  },
  {
    name: 'lost-shoe',
    beats: [
      [
        'Then {friend} lost a {shade} shoe in the mud.',
        'Suddenly {friend} stopped. "One of my {shade} shoes is gone!"',
        'Then {friend} saw that one of {friend.his} {shade} shoes was missing.',
      ],
      [
        '{hero} ran back and pulled it out of a puddle.',
        'It was not far, and {hero} brought it back.',
        '"Wait here," said {hero}, and soon came back with it.',
      ],
      [
        '{friend} tied the {shade} shoe with two knots.',
        'With the {shade} shoe on {friend.his} foot, {friend} could walk on.',
        '"My good old {shade} shoe!" said {friend}.',
      ],
    ],
    questions: [
      ['Who lost a shoe?', '{friend}.'],
      ['What colour was the shoe?', 'It was {shade}.'],
    ],
  },
  {
    name: 'hurdle',
    beats: [
      [
        'Then they came to a {hurdle}, and {friend} did not dare to cross it.',
        'There was a {hurdle} in their way. "I cannot get across," said {friend}.',
        '{friend} stopped at a {hurdle} and did not dare to go on.',
      ],
      [
        '"Give me your hand," said {hero}, and over they went.',
        '{hero} went first and reached back for {friend}.',
        '{hero} counted to three, and then they did it together.',
      ],
      [
        '"That was only a little {hurdle}," said {friend}.',
        '{friend} looked back at the {hurdle} and laughed.',
        'Now {friend} would have liked to cross the {hurdle} once more.',
      ],
    ],
    questions: [['What was in their way?', 'A {hurdle}.']],
  },
  {
    name: 'stuck-cart',
    beats: [
      [
        'They met a {stranger} whose cart was stuck in the mud.',
        '"Can you help me push my cart?" called a {stranger}.',
        'By the road stood a {stranger} with a cart that would not move.',
      ],
      [
        'They pushed until the wheels turned again.',
        '{hero} pushed, {friend} pulled, and the cart moved.',
        '"One, two, three!" said {hero}, and the cart was free.',
      ],
      [
        'The {stranger} gave each of them a nut.',
        '"You are as strong as oxen," said the {stranger}.',
        'The {stranger} waved until they were out of sight.',
      ],
    ],
    questions: [['Whose cart was stuck?', 'It was the cart of the {stranger}.']],
  },
  {
    name: 'lost-and-found',
    beats: [
      [
        'On the path {hero} saw a {trinket} lying in the dust.',
        '"Look, somebody has lost a {trinket}," said {friend}.',
        'Right in front of their feet lay a {trinket}.',
      ],
      [
        'Soon they met a {stranger} who was looking for something.',
        'A {stranger} came along and looked behind every bush.',
        'Then they heard a {stranger} sigh. "Where can it be?"',
      ],
      [
        '"My {trinket}!" cried the {stranger}, and thanked them.',
        '{hero} held out the {trinket}, and the {stranger} was happy.',
        'The {stranger} got the {trinket} back and bowed to both of them.',
      ],
    ],
    questions: [
      ['What did they find on the way?', 'A {trinket}.'],
      ['Who had lost the {trinket}?', 'The {stranger}.'],
    ],
  },
];

/** The episodes that may be told at this beat: none, unless it is marked as a place for them. */
export function subPlotsAt(beat: Beat): readonly SubPlot[] {
  if (!('subPlot' in beat)) return [];
  return SUB_PLOTS.filter(({ name }) => !beat.except?.includes(name));
}
