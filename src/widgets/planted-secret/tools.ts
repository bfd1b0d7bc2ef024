/** Asking for secrets on the reader's device. Loaded when a reader asks, never with the page. */
import { askSecret, isTold } from '../../core/experiments/planted.ts';
import type { Subject } from '../../core/experiments/subject.ts';
import type { Secret } from '../../core/world/secrets.ts';
import type { Answer } from './kept.ts';

/** What a model makes of one secret. */
async function ask(subject: Subject, { name, code, times }: Secret): Promise<Answer> {
  const kept = await askSecret(subject, { name, code, times });
  return { ...kept, told: isTold(kept) };
}

export const tools = { ask };
export type Tools = typeof tools;
