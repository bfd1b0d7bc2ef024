/** The formula with the reader's own numbers in it: how the weights and the cache were worked out. */
import { BYTES_PER_NUMBER, type Cache } from '../../core/cache.ts';
import type { Load } from '../../core/fit.ts';
import { FORMATS, type Bits } from '../../core/memory.ts';
import { message } from '../../core/message.ts';
import { byteCount } from '../../core/quantity.ts';
import type english from './labels/en.json';

type Labels = (typeof english)['formula'];

/** "13 layers × 2,048 numbers × 4,096 tokens × 2 bytes", for each group of layers that keep the same. */
function cacheTerms(cache: Exclude<Cache, string>, tokens: number, labels: Labels, language: string): string {
  return cache
    .map(({ layers, numbers, window }) => {
      const kept = Math.min(tokens, window ?? Infinity);
      const term = window !== undefined && window < tokens ? labels.windowTerm : labels.term;
      return message(term, { layers, numbers, tokens: kept, bytes: BYTES_PER_NUMBER }, language);
    })
    .join(' + ');
}

/** One line for each part of the load. */
export function formulaLines(
  { parameters, bits, cache, tokens }: { parameters: number; bits: Bits; cache: Cache; tokens: number },
  load: Load,
  labels: Labels,
  language: string,
): string[] {
  const exact = (value: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(value);
  const format = FORMATS[bits];
  const weights = { count: exact(parameters), bits: exact(format.bitsPerWeight), format: format.name };
  return [
    message(labels.weights, { ...weights, sum: byteCount(load.weights, language) }, language),
    cache === 'none'
      ? labels.none
      : cache === 'unknown' || load.cache === undefined
        ? labels.unknown
        : message(
            labels.cache,
            { terms: cacheTerms(cache, tokens, labels, language), sum: byteCount(load.cache, language) },
            language,
          ),
    message(labels.overhead, { sum: byteCount(load.overhead, language) }, language),
  ];
}
