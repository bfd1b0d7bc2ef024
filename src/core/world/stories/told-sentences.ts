/** Tells the sentences of this world's stories from words that only sound like them. */
import { OPENINGS } from './openings.ts';
import type { Beat } from './plot.ts';
import { PLOTS } from './plots.ts';
import { SUB_PLOTS } from './sub-plots.ts';

/** A sentence ends where the next one has a capital letter (or a slot, which will have one): `"Come!" said Ada.` is one. */
const SENTENCE_END = /(?<=[.!?]"?)\s+(?=["\p{Lu}{])/u;

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.trim().split(SENTENCE_END).filter(Boolean);
}

let patterns: RegExp[] | undefined;

/** True if some plot, episode or opening has this sentence, whoever and whatever fills its slots. */
export function isTold(sentence: string): boolean {
  patterns ??= [...new Set(everyWording().flatMap(sentencesOf))].map(sentencePattern);
  return patterns.some((pattern) => pattern.test(sentence));
}

function everyWording(): string[] {
  const beats: Beat[] = [OPENINGS, ...[...PLOTS, ...SUB_PLOTS].flatMap((plot) => [...plot.beats])];
  return beats.flatMap((beat) => {
    if ('subPlot' in beat) return [];
    return 'optional' in beat ? [...beat.optional] : [...beat];
  });
}

function sentencePattern(sentence: string): RegExp {
  const escaped = sentence.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[\w.\\]+\}/g, '\\p{L}+(?: \\p{L}+)?');
  return new RegExp(`^${escaped}$`, 'u');
}
