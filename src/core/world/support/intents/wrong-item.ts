/** Letters of customers who got something that they did not order. */
import type { Intent } from '../intent.ts';
import { combinations } from './combinations.ts';

export const WRONG_ITEM: Intent = {
  name: 'wrong item',
  seen: [
    'This is not the {item} I asked for.',
    'I got the {item} of somebody else.',
    'You mixed up the {item} and the {other}.',
    'I asked for a small {item} and got a big one.',
    'I never ordered a {other}.',
    'The box has my name on it, but the {other} is not mine.',
    'There was a {other} in the box and no {item}.',
    'Whose {other} did you send me?',
    'Why is there a {other} in my box?',
    'You sent me the {other} and not the {item}.',
    ...combinations(
      ['I ordered the {item}', 'I asked for the {item}', 'I wanted the {item}'],
      [
        ', but I got the {other}.',
        ', but you sent me the {other}.',
        ', but there is a {other} in the box.',
        ', but this is a {other}.',
      ],
    ),
    ...combinations(
      ['why did you send me ', 'why did I get ', 'why do I have '],
      ['a {other} and not the {item}?', 'a {other} when I ordered the {item}?', 'a {other} that I never ordered?'],
    ),
    ...combinations(
      ['the {item} you sent ', 'the {item} I got ', 'the {item} in my box '],
      ['has the wrong colour', 'is the wrong size', 'is not mine', 'is not the one I ordered'],
      ['.', ', so please send the right one.', ', and I would like the right one.'],
    ),
  ],
  heldOut: [
    'My {item} turned out to be a {other}.',
    'Whose {other} is this? I ordered the {item}.',
    'I have a {other} now, but I asked for the {item}.',
    'The big {item} in my box is not the small one I wanted.',
    'The colour of the {item} is not the one I asked for.',
    'Somebody mixed up my box, I never wanted a {other}.',
  ],
  aside: 'It is the one I ordered.',
};
