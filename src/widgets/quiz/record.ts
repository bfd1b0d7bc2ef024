/** A verdict as a decision record in Markdown: what was asked, what comes out, every reason with its source, what would change it. */
import { margin } from '../../core/quiz/change.ts';
import { ADDRESS_VERSION } from '../../core/quiz/address.ts';
import { flips } from '../../core/quiz/flips.ts';
import { mattered } from '../../core/quiz/mattered.ts';
import { points } from '../../core/quiz/points.ts';
import { chosenOption, type Answers, type Outcome } from '../../core/quiz/quiz.ts';
import { STRESS, stressOn } from '../../core/quiz/stress.ts';
import { sureness } from '../../core/quiz/sureness.ts';
import { weigh, type Reason } from '../../core/quiz/verdict.ts';
import { secondOf } from './layout.ts';
import type { QuizView } from './view.ts';

/** Text that stands in Markdown as it is, also within a table. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`);

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const list = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n');

const cited = ({ title, url }: Reason['rule']['source']) => (url ? `[${plain(title)}](${url})` : plain(title));

/** What was answered, question by question, and how much each counts where that is not as usual. */
function contextOf({ quiz, labels, settings: { stress = {} }, say }: QuizView, answers: Answers): string {
  const { record } = labels;
  const isStressed = quiz.questions.some(({ id }) => stressOn(stress, id) !== STRESS.usual);
  const rows = quiz.questions.map((question) => [
    plain(question.ask),
    plain(chosenOption(question, answers)?.label ?? record.open),
    ...(isStressed ? [say(labels.criteria.factor, { factor: stressOn(stress, question.id) })] : []),
  ]);
  return table([record.question, record.answer, ...(isStressed ? [record.stress] : [])], rows);
}

function reasonLines(view: QuizView, reasons: readonly Reason[], outcome: Outcome): string[] {
  return reasons.map(
    ({ rule, option }) =>
      `${view.points(points(rule, outcome))}: ${plain(rule.weight ?? option.weight)}. ${plain(rule.reason)} ${cited(rule.source)}`,
  );
}

/** The record of `answers`, dated `date` ("2026-11-25"), with the address it can be opened from again. */
export function decisionRecord(view: QuizView, answers: Answers, date: string, address: string): string {
  const { quiz, labels } = view;
  const { record, standing } = labels;
  const verdict = weigh(quiz, answers);
  const { winner } = verdict;
  const second = secondOf(verdict);
  const lead = margin(verdict);
  const sure = sureness(quiz, answers);
  const speaksFor = (reason: Reason) => winner !== undefined && points(reason.rule, winner.outcome) > 0;
  const others = verdict.reasons.filter((reason) => !speaksFor(reason));
  const tips = winner ? flips(quiz, answers).single : [];
  const name = (outcome?: Outcome) => plain(outcome?.title ?? record.nothing);
  const decided = [
    `**${name(winner?.outcome)}**${winner ? `, ${view.points(winner.score)}. ${plain(winner.outcome.advice)}` : ''}`,
    ...(second ? [`${record.second}: ${name(second.outcome)}, ${view.points(second.score)}.`] : []),
    ...(Number.isFinite(lead) && winner ? [`${record.margin}: ${view.points(lead)}.`] : []),
    ...(sure
      ? [
          `${record.sure}: ${standing.sure[sure.level]}. ${view.say(standing.steady, { changes: sure.changes, steady: sure.steady })}`,
        ]
      : []),
  ];
  const sections: [string, string][] = [
    [record.context, contextOf(view, answers)],
    [record.decision, list(decided)],
    [
      record.mattered,
      list(
        mattered(quiz, answers).map(
          (one) => `${plain(view.name([one]))}: ${view.say(standing.worth, { points: view.points(one.points) })}`,
        ),
      ),
    ],
    [record.reasons, winner ? list(reasonLines(view, verdict.reasons.filter(speaksFor), winner.outcome)) : ''],
    [
      record.against,
      list(
        others.map(
          ({ rule, option }) => `${plain(rule.weight ?? option.weight)}. ${plain(rule.reason)} ${cited(rule.source)}`,
        ),
      ),
    ],
    [
      record.limits,
      list(
        verdict.limits.map(
          ({ limit, ...answer }) =>
            `${plain(view.name([answer]))}: ${limit.outcomes.map((id) => name(quiz.outcomes.find((one) => one.id === id))).join('; ')}. ${plain(limit.because)}`,
        ),
      ),
    ],
    [
      record.flips,
      tips.length > 0
        ? `${record.single}\n\n${list(tips.map(({ changes, verdict: { winner: then } }) => `${plain(view.name(changes))} → ${name(then?.outcome)}`))}`
        : record.noSingle,
    ],
  ];
  const head = [
    `# ${view.say(record.title, { outcome: name(winner?.outcome) })}`,
    list([
      `${record.date}: ${date}`,
      `${record.quiz}: Weigh-In, ${view.say(record.version, { version: ADDRESS_VERSION })}`,
      `${record.link}: <${address}>`,
    ]),
  ];
  const body = sections.filter(([, text]) => text !== '').flatMap(([title, text]) => [`## ${title}`, text]);
  return `${[...head, ...body].join('\n\n')}\n`;
}
