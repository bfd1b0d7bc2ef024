/** Finds what is wrong with a quiz's data before anyone is asked anything. */
import { RESERVED } from './address.ts';
import { UNKNOWN, type Option, type Outcome, type Question, type Quiz, type Rule } from './quiz.ts';

const hasOption = ({ options }: Question, id: string) => options.some((option) => option.id === id);

const repeated = (ids: string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

/** The sizes a rule speaks for; it must be one, or none. */
function sidesOf({ adds }: Rule, outcomes: readonly Outcome[]): Set<string> {
  const families = Object.keys(adds).map((key) => outcomes.find(({ id }) => id === key)?.family ?? key);
  return new Set(families.filter((family) => family === 'small' || family === 'large'));
}

function optionProblems(option: Option, where: string, { questions, outcomes }: Quiz): string[] {
  const ids = outcomes.map(({ id }) => id);
  const unknown = (keys: readonly string[], extra: string[] = []) =>
    keys.filter((key) => ![...ids, ...extra].includes(key)).map((key) => `${where}: there is no outcome "${key}"`);
  return [
    ...(option.limits ?? []).flatMap((limit) => unknown(limit.outcomes)),
    ...(option.limits ?? []).flatMap(({ with: others = {} }) =>
      Object.entries(others).flatMap(([id, options]) =>
        options
          .filter((other) => !questions.some((question) => question.id === id && hasOption(question, other)))
          .map((other) => `${where}: there is no answer "${id}=${other}"`),
      ),
    ),
    ...option.rules.flatMap(({ adds }) => unknown(Object.keys(adds), ['small', 'large', 'foundation'])),
    ...option.rules
      .filter((rule) => sidesOf(rule, outcomes).size > 1)
      .map(({ reason }) => `${where}: "${reason}" speaks for small and large at once; make it two rules`),
  ];
}

/** Everything that is wrong with `quiz`, one sentence each; empty when nothing is. */
export function problemsOf(quiz: Quiz): string[] {
  const { questions, outcomes } = quiz;
  return [
    ...repeated([...RESERVED, ...questions.map(({ id }) => id)]).map((id) => `Two questions are called "${id}"`),
    ...repeated(outcomes.map(({ id }) => id)).map((id) => `Two outcomes are called "${id}"`),
    ...questions.flatMap(({ id, options }) => [
      ...repeated([UNKNOWN, ...options.map((option) => option.id)]).map((twice) => `${id}: "${twice}" is taken`),
      ...options.flatMap((option) => optionProblems(option, `${id}=${option.id}`, quiz)),
    ]),
  ];
}
