/** What the figure says about a session: its finding, its table, the words for a screen reader. */
import type { Candidate, Step } from '../_parts/model/client.ts';
import type { Session } from './session.ts';

export type Finding = 'none' | 'sure' | 'leans' | 'wavers' | 'open';

/** How sure a model is, by the share of its likeliest candidate. */
export function finding(candidates: readonly Candidate[]): Finding {
  if (candidates.length === 0) return 'none';
  const { probability } = candidates[0];
  if (probability >= 0.9) return 'sure';
  if (probability >= 0.5) return 'leans';
  return probability >= 0.15 ? 'wavers' : 'open';
}

/** The format a prompt was read in, by its control tokens. */
export function formatOf(given: readonly Step[]): 'text' | 'answer' | 'steps' | undefined {
  if (given.length === 0) return undefined;
  if (given[0].text !== '<user>') return 'text';
  return given.at(-1)?.text === '<think>' ? 'steps' : 'answer';
}

/** Rows of the table: token, where it comes from, its probability in percent, its surprise, the likeliest instead. */
export function tableRows(
  { given, written }: Pick<Session, 'given' | 'written'>,
  words: { given: string; written: string; token: (text: string) => string; number: (value: number) => string },
): string[][] {
  return [...given, ...written].map((step, index) => {
    const likeliest = step.candidates.find(({ id }) => id !== step.id);
    return [
      words.token(step.text),
      index < given.length ? words.given : words.written,
      step.candidates.length > 0 ? words.number(step.probability * 100) : '–',
      step.candidates.length > 0 ? words.number(step.surprise) : '–',
      likeliest ? `${words.token(likeliest.text)} ${words.number(likeliest.probability * 100)}` : '–',
    ];
  });
}

/** The text that was written, control tokens left out. */
export function writtenText(written: readonly Step[]): string {
  return written
    .map(({ text }) => (/^<\w+>$/.test(text) ? ' ' : text))
    .join('')
    .trim();
}
