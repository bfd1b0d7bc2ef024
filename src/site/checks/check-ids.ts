/** The ids of each lesson's checks, for the pages that sum the lessons up. */
import { checkId } from '../../core/checks/check.ts';
import type { LessonPlace } from '../lessons.ts';
import { readLesson } from './lesson-checks.ts';

/** In the order of the checks, apart by a blank: "8707415b c05de11d". */
export const checkIds = ({ entry }: LessonPlace): string =>
  readLesson(entry.body ?? '')
    .checks.map(checkId)
    .join(' ');
