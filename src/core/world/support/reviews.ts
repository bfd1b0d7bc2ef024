/** Reviews of what the shop sells, with one or two opinions that agree or do not. */
import type { Item } from '../item.ts';
import type { Random } from '../random.ts';
import { GOODS } from './goods.ts';

/** Put before every review, so that a model knows what is asked of it. */
export const REVIEW_PREFIX = 'Review: ';

export const PRAISE = [
  'works very well',
  'is lovely',
  'looks great',
  'is worth every penny',
  'makes me happy',
  'is strong and useful',
  'came quickly',
  'is even better than I hoped',
  'feels like new after a year',
  'was a good choice',
  'is not bad at all',
  'never let me down',
];
export const BLAME = [
  'broke after a day',
  'is far too loud',
  'looks cheap',
  'is a waste of money',
  'makes me angry',
  'is weak and useless',
  'came much too late',
  'is even worse than I feared',
  'smells strange',
  'was a mistake',
  'is not good at all',
  'never worked',
];
const AGREEING = [', and it ', '. It also ', ', and what is more, it '];
const OPPOSING = [', but it ', '. Still, it ', ', yet it '];
const SINGLE_SHARE = 0.4;

/** A review and what its writer feels: "Positive.", "Negative." or, where two opinions differ, "Mixed." */
export function reviewItem(random: Random): Item {
  const subject = `${REVIEW_PREFIX}The ${random.pick(GOODS)} `;
  const isPraise = random.chance(0.5);
  const [first, second] = random.sample(isPraise ? PRAISE : BLAME, 2);
  const feeling = isPraise ? 'Positive.' : 'Negative.';
  if (random.chance(SINGLE_SHARE)) return { domain: 'review', prompt: `${subject}${first}.`, answer: feeling };
  if (random.chance(0.5)) {
    return { domain: 'review', prompt: `${subject}${first}${random.pick(AGREEING)}${second}.`, answer: feeling };
  }
  const opposite = random.pick(isPraise ? BLAME : PRAISE);
  return { domain: 'review', prompt: `${subject}${first}${random.pick(OPPOSING)}${opposite}.`, answer: 'Mixed.' };
}
