/** What was measured of routing, for the card. It runs at build only. */
import confidence from '../../../content/measurements/confidence.json';
import type { Values } from '../../core/params.ts';
import type { Example } from '../_parts/experiment/examples.ts';
import { recordedExamples, resultOf, type ExperimentProps } from '../_parts/experiment/measured.ts';
import { KINDS, skillOf, thousandths, type Kind, type Sheets } from './kinds.ts';
import { params as table } from './params.ts';
import { sheetsOf } from './sheets.ts';

/** What the island receives of the measurement. */
export interface Recorded {
  /** The sheets of the pair that the page opens with; those of the others are fetched when they are asked for. */
  sheets: Record<string, Sheets>;
  tokens: Record<string, Record<Kind, number>>;
  /** Single questions; left out where only the picture is shown. */
  single?: Single;
}

export interface Single {
  /** Three questions a kind with what the models of the opening pair wrote. */
  examples: Record<Kind, Example[]>;
  /** How sure each model was of those three, in thousandths. */
  sure: Record<string, Record<Kind, number[]>>;
}

const byKind = <T>(value: (kind: Kind) => T) =>
  Object.fromEntries(KINDS.map((kind) => [kind, value(kind)])) as Record<Kind, T>;

const byModel = <T>(models: string[], value: (id: string) => T) =>
  Object.fromEntries(models.map((id) => [id, value(id)]));

/** Adds the measured answers of the pair, and single questions with what the pair wrote. */
export function withRouting<P extends ExperimentProps & { params: Values<typeof table> }>(
  props: P,
): P & { recorded: Recorded } {
  const ids = props.rungs.map(({ id }) => id);
  const { small, large, show } = props.params;
  const comesIn = (kind: Kind) => show === 'all' || props.params[kind] > 0;
  const sheets = (id: string, isSure: boolean): Sheets =>
    Object.fromEntries(
      Object.entries(sheetsOf(confidence, id))
        .filter(([kind]) => comesIn(kind as Kind))
        .map(([kind, sheet]) => [kind, isSure ? sheet : { ...sheet, confidence: '' }]),
    );
  return {
    ...props,
    recorded: {
      sheets: { [small]: sheets(small, true), [large]: sheets(large, false) },
      tokens: byModel(ids, (id) => byKind((kind) => resultOf(id, skillOf(kind)).tokens)),
      ...(show === 'all' ? { single: singleOf([small, large]) } : {}),
    },
  };
}

function singleOf(ids: string[]): Single {
  const examples = byKind((kind) => recordedExamples(ids, skillOf(kind)));
  const sure = (id: string, kind: Kind) => thousandths(sheetsOf(confidence, id)[kind]!).slice(0, examples[kind].length);
  return { examples, sure: byModel(ids, (id) => byKind((kind) => sure(id, kind))) };
}

/** True for the rungs that can be chosen here. */
export const takesPart = ({ id }: { id: string }) =>
  [...table.small.choices, ...table.large.choices].some((choice) => choice === id);
