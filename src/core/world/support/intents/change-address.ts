/** Letters of customers whose order should go to another place. */
import type { Intent } from '../intent.ts';
import { combinations } from './combinations.ts';

const WISHES = [
  'change the address for the {item}',
  'send the {item} to my new address',
  'send the {item} to my office',
  'bring the {item} to another house',
];

export const CHANGE_ADDRESS: Intent = {
  name: 'change address',
  seen: [
    'I moved {day}, can you change my address?',
    'My address is not right any more.',
    'You have my old address.',
    'I typed the wrong house number.',
    'I do not live at my old address any more.',
    'My new home is in another town.',
    'Send the {item} to my sister, not to me.',
    'The {item} should go to the next house, not to mine.',
    'Can the {item} go to my neighbour?',
    ...combinations(['please ', 'I want you to ', 'I would like you to '], WISHES, [
      '.',
      ', because I moved {day}.',
      ', as I live in another street now.',
      ', as I typed the wrong address.',
    ]),
    ...combinations(['can you still ', 'is it too late to '], WISHES, ['?']),
    ...combinations(
      ['the street', 'the town', 'the house number', 'the address'],
      [
        ' on my order is wrong.',
        ' on my order is not right any more.',
        ' I typed is wrong.',
        ' you have is my old one.',
      ],
    ),
  ],
  heldOut: [
    'I have a new home now, so do not send the {item} to my old one.',
    'Bring the {item} to my neighbour in the next street.',
    'I typed my old street by mistake.',
    'My order should go to the town I moved to {day}.',
    'I do not live in the house on my order any more.',
    'Can you change the house number on my order?',
  ],
  aside: 'My address is right.',
};
