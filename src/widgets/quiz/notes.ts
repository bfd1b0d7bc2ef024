/** What is said of a link that did not simply open: it is of another version, damaged, or has parts nobody knows. */
import { ADDRESS_VERSION, type AddressProblem } from '../../core/quiz/address.ts';
import type { Answers } from '../../core/quiz/quiz.ts';
import { changedSince } from '../../core/quiz/versions.ts';
import type { QuizView } from './view.ts';

/** What was wrong with the address, in a sentence; '' when nothing was. */
export function noteOn({ labels: { notes }, say }: QuizView, problem?: AddressProblem): string {
  if (!problem) return '';
  if (problem.kind === 'unreadable') return notes.unreadable;
  if (problem.kind === 'newer') return say(notes.newer, { version: problem.version, known: ADDRESS_VERSION });
  return say(notes.leftOut, { count: problem.parts.length, parts: problem.parts.join(', ') });
}

/** What has changed since the version that a link was made with, and what that does to its answers. */
export function noteOnAge({ labels: { notes }, quiz, say, list }: QuizView, answers: Answers, version: number): string {
  const { questions, outcomes, before, after } = changedSince(quiz, answers, version);
  const added = say(notes.older, {
    version,
    questions: list(questions.map(({ short }) => short)),
    outcomes: list(outcomes.map(({ short }) => short)),
  });
  if (!before && !after) return added;
  const titles = { before: before?.title ?? notes.olderNothing, after: after?.title ?? notes.olderNothing };
  return `${added} ${before?.id === after?.id ? notes.olderSame : say(notes.olderOther, titles)}`;
}
