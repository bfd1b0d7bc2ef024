/** Places what was seen inside a model: shares on tiles, heads as small pictures, guesses layer by layer, neurons. */
import type { Head, Insight, Trials } from '../_parts/model/client.ts';
import { NEURONS, type Neuron } from '../_parts/model/insight.ts';
import { tokenFace, type TokenFace, type TokenLabels } from '../_parts/tokens.ts';

export interface SeenTile extends TokenFace {
  index: number;
  /** How much it is looked at, 0 to 1. */
  share: number;
  /** True for tokens behind the one that looks: it cannot see them. */
  later: boolean;
  written: boolean;
}

/** Tiles of the text, filled by how much `token` looks at each through a head. */
export function seenTiles(insight: Insight, { layer, head }: Head, token: number, labels: TokenLabels): SeenTile[] {
  const shares = insight.attention[layer][head][token];
  return insight.texts.map((text, index) => ({
    ...tokenFace(text, labels),
    index,
    share: shares[index] ?? 0,
    later: index > token,
    written: index >= insight.given,
  }));
}

/** The tokens looked at most, the most first, as far as they have a tenth. */
export function mostSeen(insight: Insight, { layer, head }: Head, token: number, most = 2) {
  return Array.from(insight.attention[layer][head][token], (share, index) => ({ index, share }))
    .filter(({ share }) => share >= 0.1)
    .sort((a, b) => b.share - a.share)
    .slice(0, most);
}

const SHADES = [0.15, 0.3, 0.5, 0.75];

/** A head as a square of tokens by tokens: one path of strokes a shade, the lightest first; what is fainter is left out. */
export function headPicture(rows: ArrayLike<number>[]): string[] {
  const paths = SHADES.map(() => '');
  rows.forEach((shares, y) => {
    for (let x = 0; x < shares.length; x++) {
      const shade = SHADES.findLastIndex((least) => shares[x] >= least);
      if (shade >= 0) paths[shade] += `M${x} ${y}h1`;
    }
  });
  return paths;
}

export interface Rung {
  /** After so many layers; 0 is the token's own meaning. */
  layer: number;
  id: number;
  text: string;
  probability: number;
  /** The probability there of the token that follows. */
  followed: number;
  /** With all heads, when some are off. */
  before?: { text: string; probability: number };
  /** The two likeliest after it. */
  next: { text: string; probability: number }[];
}

/** What the model would say after each layer, at one token. */
export function guessLadder(insight: Insight, token: number, without?: Insight): Rung[] {
  return (without ?? insight).guesses.map((tokens, layer) => {
    const [best] = tokens[token];
    const [before] = insight.guesses[layer][token];
    const followed = (without ?? insight).followed[layer][token];
    return { layer, ...best, followed, next: tokens[token].slice(1, 3), before: without ? before : undefined };
  });
}

/** From which layer on the model's best guess is the one it ends with. */
export function settledAfter(rungs: readonly Rung[]): number {
  const end = rungs[rungs.length - 1].id;
  return rungs.findLastIndex(({ id }) => id !== end) + 1;
}

export interface NeuronRow {
  index: number;
  /** How strongly it fires at the token looked at. */
  here: number;
  /** A bar a token, above the line or below it; 1 is the strongest of the layer. */
  bars: number[];
  /** Where it fires strongest. */
  peaks: number[];
}

/** The neurons of a layer that fire strongest at a token. */
export function neuronRows(insight: Insight, layer: number, token: number, most = NEURONS): NeuronRow[] {
  const all = insight.neurons[layer];
  const strongest = Math.max(1e-6, ...all.flatMap(({ firing }) => Array.from(firing, Math.abs)));
  return [...all]
    .sort((a, b) => Math.abs(b.firing[token]) - Math.abs(a.firing[token]))
    .slice(0, most)
    .map(({ index, firing }) => {
      const values = Array.from(firing);
      const order = values.map((_, at) => at).sort((a, b) => Math.abs(values[b]) - Math.abs(values[a]));
      return { index, here: values[token], bars: values.map((value) => value / strongest), peaks: order.slice(0, 3) };
    });
}

/** What the model wrote, without control tokens; the answer alone where steps come before it. */
export function answerOf(written: readonly string[]): string {
  const from = written.lastIndexOf('<bot>') + 1;
  const text = written.slice(from).map((piece) => (/^<\w+>$/.test(piece) ? ' ' : piece));
  return text.join('').trim();
}

/** How much the token that follows loses without a head, in shares; undefined before it was tried. */
export function lossOf(trials: Trials | undefined, { layer, head }: Head, token: number): number | undefined {
  const trial = trials?.heads.find((one) => one.layer === layer && one.head === head);
  return trial && trials!.intact[token] - trial.probabilities[token];
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** An insight with no more figures than a page shows, for a recording. */
export function shortenedInsight(insight: Insight): Insight {
  // A share under 4.5 % is too faint for the picture and too small for the shelf: the table says so with a dash.
  const row = (values: ArrayLike<number>) =>
    Array.from(values, (value) => (value < 0.045 ? 0 : Math.round(value * 100) / 100));
  return {
    ...insight,
    attention: insight.attention.map((heads) => heads.map((rows) => rows.map(row))),
    guesses: insight.guesses.map((tokens) =>
      tokens.map((guesses) => guesses.map((one) => ({ ...one, probability: rounded(one.probability) })).slice(0, 2)),
    ),
    followed: insight.followed.map((values) => Array.from(values, rounded)),
    neurons: insight.neurons.map(withoutWhispers),
  };
}

/** Neurons without the firing that no bar could show, unless it is among the strongest at its token. */
function withoutWhispers(all: Neuron[]): Neuron[] {
  const loudest = Math.max(...all.flatMap(({ firing }) => Array.from(firing, Math.abs)));
  const least = Array.from(all[0].firing, (_, token) => {
    const order = all.map(({ firing }) => Math.abs(firing[token])).sort((a, b) => b - a);
    return Math.min(0.1 * loudest, order[NEURONS - 1]);
  });
  return all.map(({ index, firing }) => ({
    index,
    firing: Array.from(firing, (value, token) => (Math.abs(value) >= least[token] ? Math.round(value * 10) / 10 : 0)),
  }));
}

export function shortenedTrials({ intact, heads }: Trials): Trials {
  const row = (values: ArrayLike<number>) => Array.from(values, rounded);
  return {
    intact: row(intact),
    heads: heads.map((one) => ({ ...one, probabilities: row(one.probabilities) })),
  };
}
