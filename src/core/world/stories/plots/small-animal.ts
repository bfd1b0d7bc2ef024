/** Two children look after a small animal. */
import type { Plot } from '../plot.ts';

export const smallAnimal: Plot = {
  name: 'small-animal',
  beats: [
    [
      '{He} heard a thin little voice from the {far}.',
      'Something in the {far} squeaked, very softly.',
      'All at once there was a small sound from the {far}.',
    ],
    [
      'It was a {animal}, all alone and trembling.',
      'There sat a {animal} that had lost its mother.',
      'A {animal} had hurt its leg and could not get up.',
    ],
    { optional: ['"Do not be afraid," whispered {hero}.', 'The {animal} looked at {him} with round eyes.'] },
    [
      '{hero} did not know what to do, so {he} fetched {friend}.',
      '"Come quickly!" {hero} called to {friend}.',
      '{hero} ran to {friend} and asked for help.',
    ],
    [
      '{friend} brought a {colour} blanket and a bowl of milk.',
      '{friend} took a {colour} blanket and wrapped it around the {animal}.',
      'Soon {friend} was there with some food and a {colour} blanket.',
    ],
    [
      'They carried the {animal} to the {last}, where it was dry and warm.',
      'Step by step they brought the {animal} to the {last}.',
      '"It can sleep in the {last}," said {friend}, and there they took it.',
    ],
    {
      optional: [
        'The {grown} came to look and nodded kindly.',
        'They asked the {grown} how to care for it, and the {grown} knew.',
      ],
    },
    [
      'Soon the {animal} was fast asleep.',
      'The {animal} ate a little and closed its eyes.',
      'Before long the {animal} was strong enough to play.',
    ],
    [
      '{hero} and {friend} came back every day to see it.',
      '"We did that well," said {hero}, and {friend} agreed.',
      'From then on the {animal} followed {hero} everywhere.',
    ],
  ],
  questions: [
    ['Which animal did {hero} find?', 'A {animal}.'],
    ['Who brought the blanket?', '{friend}.'],
    ['What colour was the blanket?', 'It was {colour}.'],
    ['Where did they take the {animal}?', 'To the {last}.'],
  ],
};
