/** Letters of customers who ask when the shop is open. */
import type { Intent } from '../intent.ts';
import { combinations } from './combinations.ts';

export const OPENING_HOURS: Intent = {
  name: 'opening hours',
  seen: [
    'How long is the shop open?',
    'Is the shop closed on holidays?',
    'Which days are you open?',
    'Until when can I come by?',
    'I stood before a closed door {day}. When are you there?',
    'What are the hours of your shop?',
    'Are you open every day?',
    'From which hour on is somebody there?',
    'Is six too late to come by?',
    ...combinations(
      ['is the shop open ', 'are you open ', 'can I come to the shop ', 'is somebody in the shop '],
      ['on holidays?', 'on Sundays?', 'in the evening?', 'before nine?', 'after six?'],
    ),
    ...combinations(
      ['when do you ', 'at which hour do you '],
      ['open', 'close'],
      ['?', ' on Sundays?', ' on holidays?'],
    ),
    ...combinations(
      ['please tell me ', 'I would like to know '],
      ['when you open', 'when you close', 'until when I can come by', 'on which days the shop is open'],
      ['.', ', as I want to visit you.', ', as your door was closed {day}.'],
    ),
  ],
  heldOut: [
    'From when to when is somebody in the shop?',
    'Is somebody there if I come after six?',
    'Your door was closed {day}. At which hour can I come by?',
    'How long are you there in the evening?',
    'On which days is your door closed?',
    'Is it too late to visit the shop after six?',
  ],
  aside: 'I know when you open.',
};
