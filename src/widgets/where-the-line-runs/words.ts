/** The picture in words: its title, the models a line renames, and the tables. */
import { bestLine, fitOf, isNumbered } from '../../core/definition.ts';
import { message } from '../../core/message.ts';
import { shortCount } from '../../core/quantity.ts';
import type { Definition } from '../_parts/definitions.ts';
import { monthName } from '../parameter-scale/month-name.ts';
import { renamed, sideOf, type Sized } from './layout.ts';
import type english from './labels/en.json';

type Labels = typeof english;

/** How many names a sentence bears before it says "and so many more". */
const NAMED = 6;

/** The finding: how many definitions can live with the line, and whether any line does better. */
export function titleOf(definitions: readonly Definition[], line: number, labels: Labels, language: string): string {
  const numbered = definitions.filter(isNumbered).length;
  const count = definitions.filter((definition) => fitOf(definition, line) === 'agrees').length;
  const best = bestLine(definitions);
  const first = message(labels.title, { count, numbered, line: shortCount(line, language) }, language);
  if (count >= best.agree) return `${first}. ${labels.best}`;
  const better = message(labels.better, { line: shortCount(best.line, language), count: best.agree }, language);
  return `${first}. ${better}`;
}

/** The models that the line puts on the other side than they are put by name, as a sentence. */
export function renamedIn(models: readonly Sized[], line: number, labels: Labels, language: string): string {
  const names = renamed(models, line).map(({ name }) => name);
  if (names.length === 0) return labels.renamed.none;
  const shown = names.slice(0, NAMED);
  if (names.length > NAMED) shown.push(message(labels.more, { count: names.length - NAMED }, language));
  const list = shown.join(', ');
  return message(labels.renamed, { count: names.length, names: list }, language);
}

export const dateOf = ({ published }: Definition, { slip }: Labels, language: string): string =>
  published ? monthName(published, language) : slip.undated;

/** A row as one hears it. */
export function rowIn(definition: Definition, line: number, labels: Labels, language: string): string {
  const { name, small, large } = definition;
  return message(
    labels.row,
    {
      name,
      small: small?.words ?? labels.nothing,
      large: large?.words ?? labels.nothing,
      fit: message(labels.fitsLong[fitOf(definition, line)], { line: shortCount(line, language) }, language),
    },
    language,
  );
}

export function definitionTable(definitions: readonly Definition[], line: number, labels: Labels, language: string) {
  const { table } = labels;
  const at = shortCount(line, language);
  return {
    caption: message(table.definitions, { count: definitions.length, line: at }, language),
    columns: [table.definition, table.from, table.small, table.large, table.fit],
    rows: definitions.map((definition) => [
      definition.name,
      dateOf(definition, labels, language),
      definition.small?.words ?? labels.nothing,
      definition.large?.words ?? labels.nothing,
      labels.fits[fitOf(definition, line)],
    ]),
  };
}

export function modelTable(models: readonly Sized[], line: number, labels: Labels, language: string) {
  const { table, marks } = labels;
  return {
    caption: message(table.models, { count: models.length }, language),
    columns: [table.model, table.parameters, table.called, table.class],
    rows: models.map(({ name, parameters, family }) => [
      name,
      shortCount(parameters, language),
      family === 'disputed' ? table.disputed : marks[family],
      marks[sideOf(parameters, line)],
    ]),
  };
}
