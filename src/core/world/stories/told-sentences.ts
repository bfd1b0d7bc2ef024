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

const SLOT = /\{[\w.]+\}/;

/** A sentence as the world words it: how it starts and ends, whatever fills its slots, and the whole of it. */
interface Wording {
  start: string;
  end: string;
  whole: () => RegExp;
}

let wordings: Wording[] | undefined;

/** True if some plot, episode or opening has this sentence, whoever and whatever fills its slots. */
export function isTold(sentence: string): boolean {
  wordings ??= [...new Set(everyWording().flatMap(sentencesOf))].map(asWording);
  return wordings.some(
    ({ start, end, whole }) => sentence.startsWith(start) && sentence.endsWith(end) && whole().test(sentence),
  );
}

/** The expression is made when a sentence starts and ends as it should: making all of them takes a tenth of a second. */
function asWording(sentence: string): Wording {
  const parts = sentence.split(SLOT);
  let pattern: RegExp | undefined;
  return { start: parts[0], end: parts[parts.length - 1], whole: () => (pattern ??= sentencePattern(parts)) };
}

function everyWording(): string[] {
  const beats: Beat[] = [OPENINGS, ...[...PLOTS, ...SUB_PLOTS].flatMap((plot) => [...plot.beats])];
  return beats.flatMap((beat) => {
    if ('subPlot' in beat) return [];
    return 'optional' in beat ? [...beat.optional] : [...beat];
  });
}

function sentencePattern(parts: string[]): RegExp {
  const escaped = parts.map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('\\p{L}+(?: \\p{L}+)?')}$`, 'u');
}
