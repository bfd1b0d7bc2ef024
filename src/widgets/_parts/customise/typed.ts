/** What is typed into the form, as text: checked by the widget's own table, and each problem named in words. */
import { message, type MessageValues } from '../../../core/message.ts';
import {
  asText,
  defaults,
  readParams,
  type Parameter,
  type ParameterTable,
  type Problem,
} from '../../../core/params.ts';
import type { CustomiseLabels } from './customise-labels.ts';
import type { FormValues } from './form-table.ts';

/** A text for each setting: "0.5" for a number, "1" or "0" for a flag. */
export type Typed = Record<string, string>;

export const typedFrom = (values: Record<string, string | number | boolean>): Typed =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asText(value)]));

/** What can be used of it; a setting that cannot be used has its default, and is named. */
export function checkTyped(
  table: ParameterTable,
  typed: Typed,
): { values: FormValues; problems: Map<string, Problem> } {
  const { values, problems } = readParams(table, new URLSearchParams(Object.entries(typed)));
  return { values: values as FormValues, problems: new Map(problems.map((problem) => [problem.name, problem])) };
}

/** What an address sets; `id` is a frame's own affair. */
export function openAddress(table: ParameterTable, query: URLSearchParams): { typed: Typed; problems: Problem[] } {
  const { values, problems } = readParams(table, query, { reserved: ['id'] });
  return { typed: typedFrom(values), problems };
}

/** The widget's own settings as they were played in a frame whose address has this query. */
export function playedIn(own: ParameterTable, query: URLSearchParams): Typed {
  const known = new URLSearchParams([...query].filter(([name]) => Object.hasOwn(own, name)));
  return typedFrom(readParams(own, known).values);
}

export const initial = (table: ParameterTable): Typed => typedFrom(defaults(table));

/** Why a value cannot be used: "is not between 0 and 2". */
export function reasonText(
  reason: Problem['reason'],
  parameter: Parameter | undefined,
  labels: CustomiseLabels,
  language: string,
): string {
  return message(labels.reasons[reason], limitsOf(parameter), language);
}

function limitsOf(parameter: Parameter | undefined): MessageValues {
  switch (parameter?.kind) {
    case 'number':
      return { min: parameter.min, max: parameter.max };
    case 'text':
      return { maxLength: parameter.maxLength };
    case 'choice':
      return { choices: parameter.choices.join(', ') };
    default:
      return {};
  }
}

/** A problem of an address as a sentence: "scale: “9” is not between 0.75 and 3. It is left out." */
export const problemText = (
  { name, given, reason }: Problem,
  table: ParameterTable,
  labels: CustomiseLabels,
  language: string,
): string =>
  message(
    labels.problem,
    {
      name,
      given: `“${given}”`,
      reason: reasonText(reason, Object.hasOwn(table, name) ? table[name] : undefined, labels, language),
    },
    language,
  );
