/** Hands cases of the quiz to the reader as a file that this page reads again. Browser only. */
import { writeCases, type Case } from '../../core/quiz/case-file.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';
import { saveBlob } from '../_parts/save-blob.ts';

export const saveCases = (quiz: Quiz, cases: readonly Case[], name: string): void =>
  saveBlob(new Blob([writeCases(quiz, cases)], { type: 'application/json' }), name);
