/** The checks of the lessons as GIFT files, a category for each lesson. */
import { toGift, type CheckGroup } from '../../core/checks/gift.ts';
import { siteLabels } from '../language.ts';
import type { LessonPlace } from '../lessons.ts';
import { readLesson } from './lesson-checks.ts';

/** Moodle sorts categories by name, so each begins with the lesson's number. */
const groupOf = ({ entry, number }: LessonPlace, language: string): CheckGroup => ({
  category: [siteLabels(language).site, `${String(number).padStart(2, '0')} ${entry.data.title}`],
  checks: readLesson(entry.body ?? '').checks,
});

/** One file with the checks of `lessons`. */
export const giftFile = (lessons: LessonPlace[], language: string): Response =>
  new Response(toGift(lessons.map((lesson) => groupOf(lesson, language))), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
