/** What was measured of routing, for the card. It runs at build only. */
import confidence from '../../../content/measurements/confidence.json';
import type { Example } from '../_parts/experiment/examples.ts';
import { recordedExamples, resultOf, type ExperimentProps } from '../_parts/experiment/measured.ts';
import { KINDS, skillOf, type Kind, type Sheets } from './kinds.ts';
import { params as table } from './params.ts';
import { sheetsOf } from './sheets.ts';

/** What the island receives of the measurement. */
export interface Recorded {
  /** The sheets of the pair that the page opens with; those of the others are fetched when they are asked for. */
  sheets: Record<string, Sheets>;
  tokens: Record<string, Record<Kind, number>>;
  /** Three questions a kind with what every model wrote. */
  examples: Record<Kind, Example[]>;
  /** How sure each model was of those three, in thousandths. */
  sure: Record<string, Record<Kind, number[]>>;
}

const byKind = <T>(value: (kind: Kind) => T) =>
  Object.fromEntries(KINDS.map((kind) => [kind, value(kind)])) as Record<Kind, T>;

/** Adds the measured answers of the pair, and examples of all models that can be chosen. */
export function withRouting<P extends ExperimentProps & { params: { small: string; large: string } }>(
  props: P,
): P & { recorded: Recorded } {
  const ids = props.rungs.map(({ id }) => id);
  const byModel = <T>(models: string[], value: (id: string) => T) =>
    Object.fromEntries(models.map((id) => [id, value(id)]));
  const pair = [props.params.small, props.params.large];
  const examples = byKind((kind) => recordedExamples(ids, skillOf(kind)));
  return {
    ...props,
    recorded: {
      sheets: byModel(pair, (id) => sheetsOf(confidence, id)),
      tokens: byModel(ids, (id) => byKind((kind) => resultOf(id, skillOf(kind)).tokens)),
      examples,
      sure: byModel(ids, (id) => {
        const sheets = sheetsOf(confidence, id);
        return byKind((kind) => sheets[kind].confidence.split(' ').slice(0, examples[kind].length).map(Number));
      }),
    },
  };
}

/** True for the rungs that can be chosen here. */
export const takesPart = ({ id }: { id: string }) =>
  [...table.small.choices, ...table.large.choices].some((choice) => choice === id);
