/** Letters of customers who cannot pay, or paid what they should not have. */
import type { Intent } from '../intent.ts';
import { combinations } from './combinations.ts';

export const PAYMENT_PROBLEM: Intent = {
  name: 'payment problem',
  seen: [
    'I paid {day}, but the page says I did not.',
    'Why was my card refused?',
    'The bill shows the {item} two times.',
    'You took too much money for the {item}.',
    'I cannot pay for the {item}.',
    'I cannot pay with my card.',
    'My card does not work on your page.',
    'I try to pay, but nothing happens.',
    'The payment fails every time.',
    'The bank says that you took the money twice.',
    'The page shows the wrong sum when I want to pay.',
    ...combinations(
      ['you charged me ', 'my card was charged ', 'I was charged '],
      ['twice', 'two times', 'too much'],
      [' for the {item}.', ' when I paid {day}.', ', so please look at the bill.'],
    ),
    ...combinations(
      ['the bill for the {item} ', 'the bill I got {day} ', 'your bill '],
      ['is too high', 'is wrong', 'has a mistake in it'],
      ['.', ', so please look at it again.'],
    ),
    ...combinations(
      [
        'the payment failed',
        'your page does not take my card',
        'the bank refused my card',
        'the page stops when I want to pay',
      ],
      ['.', ', and I do not know why.', ', but I have enough money.', ', so I cannot pay.'],
    ),
  ],
  heldOut: [
    'The bank says you took the sum two times.',
    'Every time I try to pay, the page shows a mistake.',
    'I ordered one {item}, but the bill shows two.',
    'The bank refused the payment for the {item}.',
    'Why does your page not take my money?',
    'The sum on the bill is not the price of the {item}.',
  ],
  aside: 'I paid without any trouble.',
};
