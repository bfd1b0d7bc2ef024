/** Letters of customers who ask where their order is. */
import type { Intent } from '../intent.ts';
import { combinations } from './combinations.ts';

const QUESTIONS = [
  'where the {item} is',
  'when the {item} comes',
  'if the {item} is on its way',
  'if you have sent the {item}',
  'how far away the {item} is',
];

export const TRACK_ORDER: Intent = {
  name: 'track order',
  seen: [
    'Where is my {item}?',
    'When will the {item} be here?',
    'Has the {item} been sent yet?',
    'Can you look up where the {item} is right now?',
    'How many days does the {item} still need?',
    'Is the {item} on its way?',
    'On which day do I get the {item}?',
    'There is still no trace of the {item}.',
    'Did you forget to send the {item}?',
    'I have heard nothing about the {item}.',
    'Nothing has come since I ordered the {item}.',
    'How long must I wait until the {item} comes?',
    ...combinations(['please tell me ', 'I would like to know '], QUESTIONS, [
      '.',
      ', as I ordered it {day}.',
      ', because it should be here by now.',
    ]),
    ...combinations(['can you tell me ', 'do you know '], QUESTIONS, ['?']),
    ...combinations(
      [
        'the {item} has not arrived',
        'I still do not have the {item}',
        'I am still waiting for the {item}',
        'the postman has not brought the {item}',
      ],
      ['.', ', but I ordered it {day}.', ', and nobody tells me why.', ', but it should be here by now.'],
    ),
  ],
  heldOut: [
    'How far has the {item} come?',
    'I ordered the {item} {day} and have heard nothing since.',
    'Why has nobody brought the {item} yet?',
    'Tell me on which day the {item} will be here.',
    'How many days must I still wait for the {item}?',
    'Can nobody tell me where my {item} is right now?',
  ],
  aside: 'I know on which day it comes.',
};
