/** Two cases side by side: what was answered differently, and what came of it. */
import { margin } from './change.ts';
import { chosenOption, type Answers, type Option, type Question, type Quiz } from './quiz.ts';
import { weigh, type Verdict } from './verdict.ts';

export interface ComparedAnswer {
  question: Question;
  options: [Option | undefined, Option | undefined];
}

export interface Compared {
  verdicts: [Verdict, Verdict];
  /** Points ahead of the next; Infinity where there is none. */
  margins: [number, number];
  /** Questions with different answers, and with the same one. */
  different: ComparedAnswer[];
  same: ComparedAnswer[];
}

/** `quizzes` are the quiz as each of the two cases stresses it; their questions are the same. */
export function compare(quizzes: [Quiz, Quiz], answers: [Answers, Answers]): Compared {
  const verdicts: Compared['verdicts'] = [weigh(quizzes[0], answers[0]), weigh(quizzes[1], answers[1])];
  const rows = quizzes[0].questions.map((question): ComparedAnswer => ({
    question,
    options: [chosenOption(question, answers[0]), chosenOption(question, answers[1])],
  }));
  const differs = ({ options: [first, second] }: ComparedAnswer) => first?.id !== second?.id;
  return {
    verdicts,
    margins: [margin(verdicts[0]), margin(verdicts[1])],
    different: rows.filter(differs),
    same: rows.filter((row) => !differs(row) && row.options[0]),
  };
}
