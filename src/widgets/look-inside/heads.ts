/** Heads in addresses, "3.1-4.2", and which of them is looked through when the reader has not chosen one. */
import type { Head, Insight, Trials } from '../_parts/model/client.ts';

export const headId = ({ layer, head }: Head): string => `${layer + 1}.${head + 1}`;

export const sameHead = (a: Head, b: Head): boolean => a.layer === b.layer && a.head === b.head;

/** The heads an address names, each once; what is no head of this model is left out. */
export function readHeads(text: string, { attention }: Pick<Insight, 'attention'>): Head[] {
  const all = attention.flatMap((heads, layer) => heads.map((_, head) => ({ layer, head })));
  const named = text.split('-');
  return all.filter((one) => named.includes(headId(one)));
}

export const writeHeads = (heads: readonly Head[]): string => heads.map(headId).join('-');

/** Heads by how much the token that follows loses without them, the one that it needs most first. */
export function ranking(trials: Trials, token: number) {
  const before = trials.intact[token];
  return trials.heads
    .map(({ layer, head, probabilities, kept }) => ({ layer, head, before, after: probabilities[token], kept }))
    .sort((a, b) => a.after - b.after || a.layer - b.layer || a.head - b.head);
}

/** The head to look through: the chosen one, else the one that matters most, else the one that looks hardest at one token. */
export function headAt(insight: Insight, trials: Trials | undefined, token: number, chosen: string): Head {
  const [named] = readHeads(chosen, insight);
  if (named) return named;
  if (trials) return ranking(trials, token)[0];
  const pointed = insight.attention.flatMap((heads, layer) =>
    heads.map((rows, head) => ({ layer, head, share: Math.max(0, ...Array.from(rows[token]).slice(1, -1)) })),
  );
  return pointed.reduce((best, one) => (one.share > best.share ? one : best));
}
