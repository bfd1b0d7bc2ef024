/** What the parts below the result are given. */
import type { Answers } from '../../core/quiz/quiz.ts';
import type { Settings } from '../../core/quiz/settings.ts';
import type { Verdict } from '../../core/quiz/verdict.ts';
import type { QuizView } from './view.ts';

export interface FurtherProps {
  view: QuizView;
  answers: Answers;
  verdict: Verdict;
  onSettings: (settings: Settings) => void;
}
