/** Finds what is wrong with a quiz's data before anyone is asked anything. */
import { AT, RESULT } from './address.ts';
import { UNKNOWN, type Option, type Outcome, type Quiz, type Rule } from './quiz.ts';

const repeated = (ids: string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

/** The families a rule speaks for; it must be one, or the combination alone. */
function sidesOf({ adds }: Rule, outcomes: readonly Outcome[]): Set<string> {
  const families = Object.keys(adds).map((key) => outcomes.find(({ id }) => id === key)?.family ?? key);
  return new Set(families.filter((family) => family !== 'both'));
}

function optionProblems(option: Option, where: string, outcomes: readonly Outcome[]): string[] {
  const ids = outcomes.map(({ id }) => id);
  const unknown = (keys: readonly string[], extra: string[] = []) =>
    keys.filter((key) => ![...ids, ...extra].includes(key)).map((key) => `${where}: there is no outcome "${key}"`);
  return [
    ...unknown(option.limit?.outcomes ?? []),
    ...option.rules.flatMap(({ adds }) => unknown(Object.keys(adds), ['small', 'large'])),
    ...option.rules
      .filter((rule) => sidesOf(rule, outcomes).size > 1)
      .map(({ reason }) => `${where}: "${reason}" speaks for small and large at once; make it two rules`),
  ];
}

/** Everything that is wrong with `quiz`, one sentence each; empty when nothing is. */
export function problemsOf({ questions, outcomes }: Quiz): string[] {
  return [
    ...repeated([AT, RESULT, ...questions.map(({ id }) => id)]).map((id) => `Two questions are called "${id}"`),
    ...repeated(outcomes.map(({ id }) => id)).map((id) => `Two outcomes are called "${id}"`),
    ...questions.flatMap(({ id, options }) => [
      ...repeated([UNKNOWN, ...options.map((option) => option.id)]).map((twice) => `${id}: "${twice}" is taken`),
      ...options.flatMap((option) => optionProblems(option, `${id}=${option.id}`, outcomes)),
    ]),
  ];
}
