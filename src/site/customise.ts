/** What the form of each widget's page asks for: its own parameters, what they are called, and names for ids among them. */
import { getCollection } from 'astro:content';
import { pickDictionary } from '../core/dictionary.ts';
import type { ParameterTable } from '../core/params.ts';
import { modelLabelsIn } from '../widgets/_parts/model-card.ts';
import { rungName } from '../widgets/_parts/rung.ts';
import type { ParameterLabels } from '../widgets/_parts/customise/customise-labels.ts';

const tables = import.meta.glob<ParameterTable>('../widgets/*/params.ts', { eager: true, import: 'params' });
const dictionaries = import.meta.glob<ParameterLabels>('../widgets/*/parameter-labels/*.json', {
  eager: true,
  import: 'default',
});

export const customisePath = (widget: string) => `/widgets/${widget}/`;

/** The widget's own parameters. */
export const parametersOf = (widget: string): ParameterTable => tables[`../widgets/${widget}/params.ts`];

export function parameterLabelsOf(widget: string, language: string): ParameterLabels {
  const folder = `../widgets/${widget}/parameter-labels/`;
  return pickDictionary(
    Object.fromEntries(Object.entries(dictionaries).filter(([path]) => path.startsWith(folder))),
    language,
  );
}

/** What the models of the ladder are called that a choice of `own` names by their ids. */
export async function rungNames(own: ParameterTable, language: string): Promise<Record<string, string>> {
  const choices = Object.values(own).flatMap((parameter) => (parameter.kind === 'choice' ? parameter.choices : []));
  const rungs = (await getCollection('ladder')).filter(({ data }) => choices.includes(data.id));
  return Object.fromEntries(rungs.map(({ data }) => [data.id, rungName(data, modelLabelsIn(language), language)]));
}
