/** Letters to a shop: what the customer wants, wrapped in greetings, small remarks and misleading asides. */
import type { Item } from '../item.ts';
import type { Random } from '../random.ts';
import { capitalised } from '../traits.ts';
import { INTENTS } from './intents.ts';
import { DAYS, GOODS } from './goods.ts';

/** Put before every letter, so that a model knows what is asked of it. */
export const MESSAGE_PREFIX = 'Message: ';

const GREETINGS = ['Hello. ', 'Hi! ', 'Good day. ', 'Dear shop, ', 'Hello again. '];
const CLOSINGS = [' Thanks.', ' Please help me.', ' Thank you very much.', ' Please write back soon.'];
const REMARKS = [
  'I bought it for my mother.',
  'I have been your customer for years.',
  'A friend told me about your shop.',
  'I wrote to you {day} as well.',
  'It has been raining all week here.',
  'I like your shop.',
  'I need it for a party.',
  'My old {other} was better.',
];

/** A letter and what its writer wants, in a phrasing used in training or, on request, in one held out. */
export function messageItem(random: Random, phrasings: 'seen' | 'heldOut' = 'seen'): Item {
  const intent = random.pick(INTENTS);
  const sentences = [random.pick(intent[phrasings])];
  if (random.chance(0.5)) sentences.push(random.pick(REMARKS));
  if (random.chance(0.4)) sentences.push(random.pick(INTENTS.filter((other) => other !== intent)).aside);

  const [item, other] = random.sample(GOODS, 2);
  const day = random.pick(DAYS);
  const body = random
    .shuffle(sentences)
    .join(' ')
    .replaceAll('{item}', item)
    .replaceAll('{other}', other)
    .replaceAll('{day}', day);
  const greeting = random.chance(0.5) ? random.pick(GREETINGS) : '';
  const closing = random.chance(0.4) ? random.pick(CLOSINGS) : '';
  return {
    domain: 'message',
    prompt: MESSAGE_PREFIX + greeting + body + closing,
    answer: `${capitalised(intent.name)}.`,
  };
}
