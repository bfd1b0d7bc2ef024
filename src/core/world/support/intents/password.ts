/** Letters of customers who cannot get into their account. */
import type { Intent } from '../intent.ts';
import { combinations } from './combinations.ts';

export const PASSWORD: Intent = {
  name: 'password',
  seen: [
    'The page does not let me in.',
    'Which name do I type to log in?',
    'I typed my password three times, and it did not work.',
    'I typed the right name, but I cannot log in.',
    'I need help to log in.',
    'My login stopped working {day}.',
    'I cannot remember my secret word.',
    'My name and my login do not work any more.',
    ...combinations(
      [
        'I forgot my password',
        'I cannot log in',
        'the page says my password is wrong',
        'I am locked out of my account',
        'my login does not work',
      ],
      [
        '.',
        ', so please send me a new password.',
        ', and I do not know what to do.',
        ', so please open my account again.',
      ],
    ),
    ...combinations(
      ['how do I ', 'can you help me to ', 'is there a way to '],
      ['get a new password?', 'change my password?', 'log in again?', 'get into my account?'],
    ),
    ...combinations(
      ['please ', 'I want you to '],
      ['send me a new password', 'let me into my account', 'open my account again'],
      ['.', ', as I cannot log in.', ', because I am locked out.'],
    ),
  ],
  heldOut: [
    'I do not remember the secret word for my account.',
    'My account does not let me in any more.',
    'I typed my name and my password, but I am still locked out.',
    'Which password do I type if I forgot mine?',
    'I need a new way into my account.',
    'My old password does not work any more.',
  ],
  aside: 'I can log in.',
};
