/** Puts a quiz together from its files, one a question and one an outcome, in one language. */
import { problemsOf } from './check.ts';
import type { Outcome, Question, Quiz } from './quiz.ts';
import { inLanguage, type Texts } from './texts.ts';

/** A file's name without its ending, "40-task", and what it says. */
export interface QuizFile<D> {
  name: string;
  data: D;
}

/** `D` as it stands in a file: every text by language, and the id in the file's name. */
type Written<D> = D extends string ? Texts | string : D extends object ? { [K in keyof D]: Written<D[K]> } : D;
type WrittenIn<D> = Written<Omit<D, 'id'>>;

function entries<D>(files: QuizFile<WrittenIn<D>>[], language: string): D[] {
  return [...files]
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
    .map(({ name, data }) => ({ id: name.replace(/^\d+-/, ''), ...(inLanguage(data, language) as object) }) as D);
}

/**
 * The quiz in `language`. A file's number gives its place, the rest of its name the id.
 * @throws {Error} with everything that does not fit together, such as a rule for an outcome that does not exist
 */
export function assembleQuiz(
  questions: QuizFile<WrittenIn<Question>>[],
  outcomes: QuizFile<WrittenIn<Outcome>>[],
  language: string,
): Quiz {
  const quiz = { questions: entries<Question>(questions, language), outcomes: entries<Outcome>(outcomes, language) };
  const problems = problemsOf(quiz);
  if (problems.length > 0) throw new Error(`content/quiz does not fit together:\n  ${problems.join('\n  ')}`);
  return quiz;
}
