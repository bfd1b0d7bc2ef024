/** Letters of customers who ask what it costs to have something sent. */
import type { Intent } from '../intent.ts';
import { combinations } from './combinations.ts';

const FEES = [
  'the fee for the delivery',
  'the fee for bringing the {item}',
  'the charge for sending the {item}',
  'the price of a fast delivery',
];

export const DELIVERY_COST: Intent = {
  name: 'delivery cost',
  seen: [
    'How much is the delivery?',
    'Do I pay extra for sending the {item}?',
    'From which sum on is the delivery free?',
    'What do you charge for the post?',
    'Do you bring the {item} for free?',
    'How much will I be charged for the delivery?',
    'How much more is a fast delivery?',
    'Who pays for the delivery, you or I?',
    'Is the delivery in the price of the {item}?',
    'Is there a fee for the post?',
    ...combinations(
      ['what does it cost to ', 'how much do I pay to ', 'do I pay extra to ', 'is it free to '],
      ['have the {item} sent', 'get the {item} by post', 'have the {item} brought to my door'],
      ['?', ' if I order two things?'],
    ),
    ...combinations(['how high is ', 'what is '], FEES, ['?']),
    ...combinations(['please tell me ', 'I would like to know '], FEES, ['.']),
    ...combinations(
      ['is the delivery free', 'do I get the delivery for free', 'do I pay for the delivery'],
      ['?', ' if I order two things?', ' if I order the {item}?'],
    ),
  ],
  heldOut: [
    'Who pays the post for the {item}?',
    'What will I be charged for bringing the {item} to my door?',
    'Is there a fee if you send me two things?',
    'How much extra is it to get a fast delivery?',
    'Do I pay more if you bring the {item} to my door?',
    'What does the post charge for sending the {item}?',
  ],
  aside: 'I know what the delivery costs.',
};
