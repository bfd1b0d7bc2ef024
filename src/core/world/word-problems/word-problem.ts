/** Word problems: somebody has things, gets some and gives some away, and at the end they are counted. */
import type { Item } from '../item.ts';
import type { Random } from '../random.ts';
import { BOYS, GIRLS } from '../stories/cast.ts';

/** How many times something is added or taken away. */
export const MOST_OPERATIONS = 4;

export const COUNTED = ['apples', 'pears', 'plums', 'nuts', 'buttons', 'shells', 'marbles', 'stamps'];
export const START = '{name} has {count} {things}.';
export const MORE = ['{He} finds {count} more.', '{He} buys {count} more.', '{other} gives {him} {count} more.'];
export const FEWER = ['{He} loses {count}.', '{He} sells {count}.', '{He} gives {count} to {other}.'];
export const ASKED = 'How many {things} does {name} have now?';

const LARGEST_START = 30;
const LARGEST_CHANGE = 20;
/** Above this there is nothing but taking away, below the other nothing but adding: numbers keep two digits. */
const PLENTY = 75;
const SCARCE = 4;

/** A problem of that many operations, each one step: "19+8=27. 27-16=11." The count never falls below zero. */
export function wordProblemItem(random: Random, operations = random.range(1, MOST_OPERATIONS)): Item {
  const [name, other] = random.sample([...GIRLS, ...BOYS], 2);
  const [he, him] = GIRLS.includes(name) ? ['She', 'her'] : ['He', 'him'];
  const things = random.pick(COUNTED);
  const say = (wording: string, count = 0) =>
    wording
      .replace('{name}', name)
      .replace('{other}', other)
      .replace('{things}', things)
      .replace('{He}', he)
      .replace('{him}', him)
      .replace('{count}', String(count));
  let total = random.range(2, LARGEST_START);
  const sentences = [say(START, total)];
  const steps: string[] = [];
  for (let operation = 0; operation < operations; operation++) {
    const isMore = total < SCARCE || (total < PLENTY && random.chance(0.5));
    const change = random.range(1, isMore ? LARGEST_CHANGE : Math.min(LARGEST_CHANGE, total));
    const after = isMore ? total + change : total - change;
    sentences.push(say(random.pick(isMore ? MORE : FEWER), change));
    steps.push(`${total}${isMore ? '+' : '-'}${change}=${after}.`);
    total = after;
  }
  return {
    domain: 'word-problem',
    prompt: [...sentences, say(ASKED)].join(' '),
    answer: `${total}.`,
    steps: steps.join(' '),
  };
}
