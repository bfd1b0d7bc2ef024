/** Letters of customers whose goods are broken. */
import type { Intent } from '../intent.ts';
import { combinations } from './combinations.ts';

export const DAMAGED_ITEM: Intent = {
  name: 'damaged item',
  seen: [
    'The {item} stopped working {day}.',
    'The {item} fell apart in my hands.',
    'A piece of the {item} is missing.',
    'The box was wet, and so was the {item}.',
    'Something in the {item} is broken.',
    'One part of the {item} came loose.',
    'The {item} does not turn on.',
    'I turned the {item} on, and nothing happened.',
    'The {item} worked {day}, but now it does not.',
    'There are broken pieces inside the {item}.',
    ...combinations(
      [
        'the {item} arrived broken',
        'the {item} came in two halves',
        'the {item} has a deep scratch',
        'the {item} does not work',
        'the {item} fell apart',
        'the {item} makes a bad noise',
      ],
      ['.', ', so I cannot use it.', ', so it is no use to me.', ', but the box looked fine.'],
    ),
    ...combinations(
      ['there is a ', 'I found a '],
      ['crack in ', 'hole in ', 'deep crack in '],
      ['the {item}', 'one part of the {item}'],
      ['.', ', so I cannot use it.'],
    ),
    ...combinations(
      ['when I opened the box, ', 'I am sorry to say that ', 'I found that '],
      [
        'the {item} was broken.',
        'the {item} was wet.',
        'one part of the {item} was bent.',
        'a piece of the {item} was missing.',
      ],
    ),
  ],
  heldOut: [
    'The {item} was in pieces when I opened the box.',
    'Something inside the {item} is loose.',
    'The box looked fine, but the {item} is bent.',
    'I cannot use the {item} with a hole in it.',
    'I opened the box {day} and found two halves of the {item}.',
    'The {item} makes a bad noise, but it does not turn on.',
  ],
  aside: 'Nothing is broken.',
};
