/** The quiz of content/quiz in a language, and where its questions are explained. */
import { getCollection } from 'astro:content';
import { assembleQuiz } from '../core/quiz/assemble.ts';
import type { Quiz } from '../core/quiz/quiz.ts';
import type { QuizLabels, QuizLinks } from '../widgets/quiz/view.ts';
import { pickDictionary } from '../core/dictionary.ts';
import { fileAddress, pageAddress } from './language.ts';
import { lessonsIn } from './lessons.ts';

const dictionaries = import.meta.glob<QuizLabels>('../widgets/quiz/labels/*.json', { eager: true, import: 'default' });

export const quizLabels = (language: string): QuizLabels => pickDictionary(dictionaries, language);

/** @throws {Error} at build, when the files do not fit together */
export async function quizIn(language: string): Promise<Quiz> {
  const named = <E extends { id: string; data: unknown }>({ id, data }: E) => ({ name: id, data: data as E['data'] });
  const questions = (await getCollection('quizQuestions')).map(named);
  const outcomes = (await getCollection('quizOutcomes')).map(named);
  return assembleQuiz(questions, outcomes, language);
}

/** @throws {Error} at build, when a question names a widget or lesson that is not there */
export async function quizLinks({ questions }: Quiz, language: string): Promise<QuizLinks> {
  const cards = await getCollection('widgets');
  const lessons = await lessonsIn(language);
  const linksOf = (question: Quiz['questions'][number]) => {
    const card = cards.find(({ id }) => id === question.experiment);
    const slug = question.lesson ?? card?.data.lesson;
    const lesson = lessons.find((other) => other.slug === slug);
    if (!card || !lesson)
      throw new Error(`quiz question "${question.id}": no widget "${question.experiment}" or lesson`);
    return {
      lesson: {
        title: lesson.entry.data.title,
        href: pageAddress(`/lessons/${lesson.slug}/`, language),
        writtenIn: lesson.writtenIn,
      },
      experiment: {
        title: card.data.title,
        href: `${pageAddress('/widgets/', language)}#${card.id}`,
        writtenIn: 'en',
      },
    };
  };
  return {
    questions: Object.fromEntries(questions.map((question) => [question.id, linksOf(question)])),
    outcomes: pageAddress('/quiz/', language),
    models: pageAddress('/models/', language),
    stock: fileAddress('/quiz/stock.json'),
  };
}
