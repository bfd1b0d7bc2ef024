/** Letters of customers who no longer want what they ordered. */
import type { Intent } from '../intent.ts';
import { combinations } from './combinations.ts';

const WISHES = [
  'cancel the {item}',
  'call off the {item}',
  'stop the order of the {item}',
  'take the {item} off my order',
];

export const CANCEL_ORDER: Intent = {
  name: 'cancel order',
  seen: [
    'Do not send the {item}, I changed my mind.',
    'Please undo what I ordered {day}.',
    'Please cancel what I ordered {day}.',
    'Take the {item} off your list, please.',
    'Please cross the {item} off my order.',
    'There is no need to send the {item} any more.',
    'I can get a cheaper {item}, so forget my order.',
    'My order was a mistake, so do not send the {item}.',
    ...combinations(['please ', 'I want you to ', 'I would like you to '], WISHES, [
      '.',
      ', because I changed my mind.',
      ', as I do not need it any more.',
      ', as I found a cheaper one.',
    ]),
    ...combinations(['can you ', 'can you still ', 'is it too late to '], WISHES, ['?']),
    ...combinations(
      [
        'I do not want the {item} any more',
        'I no longer need the {item}',
        'I ordered the {item} by mistake',
        'I found a cheaper {item}',
      ],
      [', so please cancel my order.', ', so do not send it.', ', so forget my order.'],
    ),
  ],
  heldOut: [
    'You can forget about the {item} I ordered.',
    'Cross the {item} off your list, I do not need it.',
    'My order of the {item} was a mistake, please undo it.',
    'I changed my mind and do not want you to send the {item}.',
    'I can get a cheaper {item}, so please call off mine.',
    'Please stop what I ordered {day}, I no longer want it.',
  ],
  aside: 'I do not want to cancel anything.',
};
