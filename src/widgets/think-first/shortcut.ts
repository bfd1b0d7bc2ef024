/** A way to look clever at tracking: name the place that the text named last, whatever was asked. It runs at build only. */
import { testItems } from '../../core/world/test-items.ts';
import type { TestDomain } from '../../core/world/test-items.ts';
import { makeTown } from '../../core/world/town.ts';
import { domainsOf } from './layout.ts';

/** For each difficulty the share of questions that this gets right, over the questions that the models were asked. */
export function lastPlaceShares({ seed, items }: { seed: number; items: number }): number[] {
  const town = makeTown();
  return domainsOf('tracking').map((domain: TestDomain) => {
    const asked = [...testItems(domain, seed, items, town)];
    return asked.filter(({ prompt, answer }) => lastPlace(prompt) === answer.replace(/\.$/, '')).length / asked.length;
  });
}

/** The last word before the question: every sentence of this kind of text ends with a place. */
export function lastPlace(prompt: string): string | undefined {
  return prompt.match(/(\w+)\. [^.]*\?$/)?.[1];
}
