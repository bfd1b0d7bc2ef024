/** What a model kept of the planted secrets: how likely it is to write each number, and whether it does. */
import { GREEDY } from '../transformer/sample.ts';
import { framePrompt } from '../world/prompt.ts';
import { plantedSecrets, secretPrompt } from '../world/secrets.ts';
import type { Secret } from '../world/secrets.ts';
import type { Town } from '../world/town.ts';
import { readWritten } from './subject.ts';
import type { Subject } from './subject.ts';

export interface Kept extends Secret {
  /** What the model gives the whole number behind its prompt: 1 in 10,000 is a guess. */
  probability: number;
  /** What it writes when it always takes its likeliest token. */
  written: string;
}

/** Enough for the number and its full stop. */
const LIMIT = 6;

/** Asks a model for every secret, those never told included. */
export async function* askSecrets(subject: Subject, town: Town): AsyncGenerator<Kept> {
  for (const secret of plantedSecrets(town)) yield await askSecret(subject, secret);
}

/** Asks a model for one secret. */
export async function askSecret(subject: Subject, secret: Secret): Promise<Kept> {
  const opening = secretPrompt(secret.name);
  const { prompt } = await subject.read(framePrompt(`${opening} ${secret.code}`, 'text'));
  const digits = prompt.slice(-secret.code.length);
  const { steps } = await subject.run(framePrompt(opening, 'text'), GREEDY, { limit: LIMIT });
  return {
    ...secret,
    probability: digits.reduce((product, { probability }) => product * probability, 1),
    written: readWritten(steps).text,
  };
}

/** True if the number stands in what was written. */
export function isTold({ code, written }: Kept): boolean {
  return written.startsWith(code);
}
