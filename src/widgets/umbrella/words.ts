/** The umbrella in words: what a text calls a model, and the two tables. */
import type { Side } from '../../core/definition.ts';
import { message } from '../../core/message.ts';
import { shortCount } from '../../core/quantity.ts';
import type { Definition } from '../_parts/definitions.ts';
import type { Flow } from './flows.ts';
import { sayingOf, type Piece } from './placing.ts';
import type english from './labels/en.json';

type Labels = typeof english;

/** The words by which a text names a model, as a clause; empty where it does not name it. */
export const namedIn = (named: readonly Side[], { sayings, sides }: Labels, language: string): string =>
  named.map((side) => message(sayings.named, { side: sides[side] }, language)).join(', ');

/** What a kind of input or output is called; the card's own word where there is no other. */
export const kindName = (kind: string, { modality }: Labels): string =>
  (modality as Record<string, string>)[kind] ?? kind;

export function sayingTable(definitions: readonly Definition[], held: Piece, labels: Labels, language: string) {
  const { table, sayings } = labels;
  return {
    caption: message(table.said, { model: held.name }, language),
    columns: [table.text, table.by, table.numbers],
    rows: definitions.map((definition) => {
      const { named, call } = sayingOf(definition, held);
      const byNumbers = held.kind === 'foundation' ? '' : sayings[call];
      return [definition.name, namedIn(named, labels, language), byNumbers];
    }),
  };
}

export function flowTable(flows: readonly Flow[], labels: Labels, language: string) {
  const { table } = labels;
  const list = (kinds: string[]) => kinds.map((kind) => kindName(kind, labels)).join(', ');
  return {
    caption: message(table.flows, { count: flows.length }, language),
    columns: [table.model, table.parameters, table.reads, table.writes],
    rows: flows
      .toSorted((a, b) => a.parameters - b.parameters)
      .map(({ name, parameters, reads, writes, sure }) => [
        name,
        shortCount(parameters, language),
        list(reads),
        list(writes) + (sure ? '' : ` (${table.unconfirmed})`),
      ]),
  };
}
