/** A recorded look inside as one short string, so that a page stays light: whole numbers, nothing that can be derived. */
import type { Verdict } from '../../core/world/judge.ts';
import type { Insight, Trials } from '../_parts/model/client.ts';

export interface RecordedLook {
  insight: Insight;
  trials: Trials;
  verdict: Verdict | null;
}

/** Rows of numbers as whole multiples of `1 / steps`; a zero is nothing at all. */
const pack = (rows: ArrayLike<number>[], steps: number) =>
  rows.map((row) => Array.from(row, (value) => Math.round(value * steps) || '').join()).join(';');
const unpack = (text: string, steps: number) =>
  text.split(';').map((row) => row.split(',').map((value) => Number(value) / steps));

export function packLook({ insight, trials, verdict }: RecordedLook): string {
  const { attention, guesses, followed, neurons, ...rest } = insight;
  return JSON.stringify({
    ...rest,
    verdict,
    attention: attention.map((heads) => heads.map((rows) => pack(rows, 100))),
    guesses: guesses.map((tokens) =>
      tokens.map((all) => all.map(({ id, text, probability }) => [id, text, probability])),
    ),
    followed: pack(followed, 1000),
    neurons: neurons.map((all) => [
      all.map(({ index }) => index),
      pack(
        all.map(({ firing }) => firing),
        10,
      ),
    ]),
    intact: pack([trials.intact], 1000),
    trials: pack(
      trials.heads.map(({ probabilities }) => probabilities),
      1000,
    ),
    kept: trials.heads.map(({ kept }) => Number(kept)),
  });
}

export function unpackLook(text: string): RecordedLook {
  const { verdict, attention, guesses, followed, neurons, intact, trials, kept, ...rest } = JSON.parse(text);
  const heads = attention[0].length;
  return {
    verdict,
    insight: {
      ...rest,
      attention: attention.map((layer: string[]) => layer.map((rows) => unpack(rows, 100))),
      guesses: guesses.map((tokens: [number, string, number][][]) =>
        tokens.map((all) => all.map(([id, word, probability]) => ({ id, text: word, probability }))),
      ),
      followed: unpack(followed, 1000),
      neurons: neurons.map(([indices, rows]: [number[], string]) => {
        const firing = unpack(rows, 10);
        return indices.map((index, at) => ({ index, firing: firing[at] }));
      }),
    },
    trials: {
      intact: unpack(intact, 1000)[0],
      heads: unpack(trials, 1000).map((probabilities, index) => ({
        layer: Math.floor(index / heads),
        head: index % heads,
        probabilities,
        kept: kept[index] === 1,
      })),
    },
  };
}
