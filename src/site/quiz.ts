/** The quiz of content/quiz in a language. */
import { getCollection } from 'astro:content';
import { assembleQuiz } from '../core/quiz/assemble.ts';
import type { Quiz } from '../core/quiz/quiz.ts';

/** @throws {Error} at build, when the files do not fit together */
export async function quizIn(language: string): Promise<Quiz> {
  const named = <E extends { id: string; data: unknown }>({ id, data }: E) => ({ name: id, data: data as E['data'] });
  const questions = (await getCollection('quizQuestions')).map(named);
  const outcomes = (await getCollection('quizOutcomes')).map(named);
  return assembleQuiz(questions, outcomes, language);
}
