/** The secrets as text: examples to open, and a table of what each model kept. */
import { wholePercent } from '../../core/quantity.ts';
import { message } from '../../core/message.ts';
import { EXAMPLES, type Example } from '../_parts/experiment/examples.ts';
import { countTold, timesIn, type Answer, type Answers } from './kept.ts';

/** The first secrets told so many times, and what each model wrote. @param opening "The secret number of {name} is" */
export function secretExamples(
  models: readonly string[],
  recorded: Answers,
  times: number,
  opening: string,
): Example[] {
  const said = models.map((model) => ({ model, answers: recorded[model].filter((answer) => answer.times === times) }));
  return said[0].answers.slice(0, EXAMPLES).map(({ name, code }, index) => ({
    prompt: message(opening, { name }),
    expected: code,
    said: said.map(({ model, answers }) => {
      const { written, told } = answers[index];
      return { model, output: written, mark: told ? 'right' : 'wrong' };
    }),
  }));
}

interface Words {
  labels: { model: string; cell: string; own: string };
  toldName: (times: number) => string;
  odds: (probability: number) => string;
  language: string;
}

/** A row a model, a column a number of times told, and further columns once the reader has asked for all of a kind. */
export function secretTable(
  models: readonly { model: string; label: string }[],
  recorded: Answers,
  own: Answers,
  { labels, toldName, odds, language }: Words,
): { columns: string[]; rows: string[][] } {
  const percent = wholePercent(language);
  const times = timesIn(recorded[models[0].model]);
  const asked = times.filter((count) => Object.values(own).some((answers) => countTold(answers, count).of > 0));
  const cell = (answers: readonly Answer[] | undefined, count: number) => {
    const { told, of, interval, typical } = countTold(answers ?? [], count);
    if (of === 0) return '–';
    const [low, high] = interval.map((bound) => percent.format(bound));
    return message(labels.cell, { told, of, low, high, odds: odds(typical) }, language);
  };
  return {
    columns: [
      labels.model,
      ...times.map(toldName),
      ...asked.map((count) => message(labels.own, { times: toldName(count) })),
    ],
    rows: models.map(({ model, label }) => [
      label,
      ...times.map((count) => cell(recorded[model], count)),
      ...asked.map((count) => cell(own[model], count)),
    ]),
  };
}
