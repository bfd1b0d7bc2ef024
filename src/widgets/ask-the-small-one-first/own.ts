/** The reader's own measurement: what both models answered on this device, as routing needs it. */
import type { Answered } from '../../core/experiments/examine.ts';
import { accuracyRange, ALWAYS, outcomes, type Routable } from '../../core/experiments/routing.ts';
import { cellKey, type Cell } from '../_parts/experiment/trial.svelte.ts';
import { KINDS, skillOf, type Mix, type routable } from './kinds.ts';
import type { Rung } from '../_parts/rung.ts';
import type { OwnPoint } from './layout.ts';

type Answers = Record<string, Answered[]>;

/** Kinds that both models have answered, as far as both have come. Costs are those of the recorded run. */
export function ownKinds(
  answers: Answers,
  pair: { small: string; large: string },
  mix: Mix,
  recorded: ReturnType<typeof routable>,
): Routable[] {
  return recorded.flatMap(({ kind, cost }) => {
    const [small, large] = [pair.small, pair.large].map((id) => answers[cellKey(id, skillOf(kind))] ?? []);
    const count = Math.min(small.length, large.length);
    if (count === 0 || mix[kind] === 0) return [];
    return {
      weight: mix[kind],
      confidence: small.slice(0, count).map(({ confidence }) => Math.round(1000 * confidence)),
      small: small.slice(0, count).map(({ mark }) => mark === 'right'),
      large: large.slice(0, count).map(({ mark }) => mark === 'right'),
      cost,
    };
  });
}

/** All to the small model, the poise's threshold, and all to the large one; nothing before every kind is answered. */
export function ownPoints(kinds: Routable[], mix: Mix, threshold: number): OwnPoint[] {
  if (kinds.length === 0 || kinds.length < KINDS.filter((kind) => mix[kind] > 0).length) return [];
  const curve = outcomes(kinds);
  return [0, threshold, ALWAYS].map((at) => ({
    escalated: curve[at].escalated,
    accuracy: curve[at].accuracy,
    range: accuracyRange(kinds, at),
  }));
}

/** What is to be run again: both models in every kind that comes in. */
export function cellsOf(pair: readonly Rung[], mix: Mix): Cell[] {
  return pair.flatMap((rung) => KINDS.filter((kind) => mix[kind] > 0).map((kind) => ({ rung, skill: skillOf(kind) })));
}
