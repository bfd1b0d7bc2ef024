/** What a size means to a person: the sentences under a model's figures, every number computed. */
import { pagesOfText, roundCount, secondsToCount, timeSpan } from '../../core/comparison.ts';
import { largestNeeded, smallestThatHolds, weightBytes, type Bits, type Memory } from '../../core/memory.ts';
import { message } from '../../core/message.ts';
import { shortCount } from '../../core/quantity.ts';
import type english from './labels/en.json';

interface Context {
  bits: Bits;
  devices: readonly Memory[];
  /** Parameters of our smallest model, where there is one. */
  ours?: number;
  labels: (typeof english)['slip'];
  language: string;
}

/** The sentences for a model of `parameters`: where it fits, how many of ours, how long to count, how many pages. */
export function comparisons(parameters: number, { bits, devices, ours, labels, language }: Context): string[] {
  const bytes = weightBytes(parameters, bits);
  const sentences: string[] = [];
  const home = smallestThatHolds(devices, bytes);
  const needed = largestNeeded(devices, bytes);
  if (home) sentences.push(message(labels.fits, { device: home.name }, language));
  else if (needed) {
    sentences.push(message(labels.needs, { count: needed.count, device: needed.device.name }, language));
  }
  if (ours !== undefined && parameters >= 2 * ours) {
    const count = roundCount(parameters / ours, language);
    sentences.push(message(labels.ours, { count, size: shortCount(ours, language) }, language));
  }
  sentences.push(message(labels.counting, { time: timeSpan(secondsToCount(parameters), language) }, language));
  sentences.push(message(labels.pages, { count: roundCount(pagesOfText(bytes), language) }, language));
  return sentences;
}
