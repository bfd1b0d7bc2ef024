/** Letters of customers who want their money back. */
import type { Intent } from '../intent.ts';
import { combinations } from './combinations.ts';

export const REFUND: Intent = {
  name: 'refund',
  seen: [
    'A refund for the {item}, please.',
    'How do I get a refund?',
    'How long does a refund take?',
    'You owe me the price of the {item}.',
    'I want my money back for the {item}.',
    'I would like to be paid back for the {item}.',
    'Is there a refund if I do not like the {item}?',
    'Can I give the {item} back and get the money?',
    'You took the {item} back, so pay me back as well.',
    ...combinations(
      ['please ', 'I want you to ', 'I ask you to '],
      [
        'refund the {item}',
        'pay me back for the {item}',
        'give me my money back for the {item}',
        'give back what I paid for the {item}',
      ],
      ['.', ', because I do not like it.', ', as I sent it back {day}.', ', as you have it again.'],
    ),
    ...combinations(
      ['when do I get ', 'how do I get ', 'can I still get '],
      ['a refund for the {item}?', 'my money back for the {item}?', 'back what I paid for the {item}?'],
    ),
    ...combinations(
      [
        'I sent the {item} back {day}',
        'I returned the {item} {day}',
        'you have the {item} again',
        'I gave the {item} back to you',
      ],
      [
        ', but where is my money?',
        ', but I still wait for my money.',
        ', so you owe me its price.',
        ', so please return my money.',
      ],
    ),
  ],
  heldOut: [
    'Return what I paid for the {item}, please.',
    'You took the {item} back but gave me no money.',
    'I do not like the {item} and want to be paid back.',
    'How long must I wait until you pay me back?',
    'If I return the {item}, do you give me back its price?',
    'The {item} is with you again, but so is my money.',
  ],
  aside: 'I do not ask for my money back.',
};
