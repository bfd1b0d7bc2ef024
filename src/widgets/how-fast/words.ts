/** The picture in words: its title, the formula with the reader's numbers in it, and the count of measurements. */
import { FORMATS } from '../../core/memory.ts';
import { message } from '../../core/message.ts';
import { byteCount, duration, durationRange, shortCount } from '../../core/quantity.ts';
import { BAND, wholeWait } from '../../core/speed.ts';
import { PARTS, type Check, type Lane } from './layout.ts';
import type english from './labels/en.json';

type Labels = typeof english;

/** A speed with two digits, or three from a hundred up. */
export const pace = (tokens: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: tokens >= 100 ? 3 : 2 }).format(tokens);

/** The band of speeds in one line. */
export const paces = ({ low, high }: Lane, language: string): string =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).formatRange(low, high);

/** From the sooner end to the later; at least the sooner where the time for the prompt is known in part. */
export function waitRange({ fast, slow }: Lane, language: string): string {
  return durationRange(wholeWait(fast), wholeWait(slow), language);
}

export const named = ({ setUp: { model, device, bits } }: Lane, labels: Labels) =>
  message(labels.setUp, { model: model.name, bits, device: device.name });

/** The finding: which of the two is done first, unless one has no room or their bands overlap. */
export function titleOf(lanes: readonly [Lane, Lane], labels: Labels, language: string): string {
  const { titles } = labels;
  const over = lanes.find(({ verdict }) => verdict === 'over');
  if (over) return message(titles.over, { model: over.setUp.model.name, device: over.setUp.device.name });
  const [a, b] = lanes;
  const first = wholeWait(a.slow) < wholeWait(b.fast) ? a : wholeWait(b.slow) < wholeWait(a.fast) ? b : undefined;
  if (!first) {
    const told = { first: waitRange(a, language), second: waitRange(b, language) };
    return message(titles.open, told);
  }
  const told = { name: named(first, labels), wait: waitRange(first, language) };
  return message(first.prompt.known ? titles.first : titles.perhaps, told);
}

/** The four lines of a reckoning: bytes a token, the bound, the prompt, the whole wait. */
export function formulaLines(lane: Lane, labels: Labels, language: string): string[] {
  const { setUp, asked, bytes, bound, prompt, fast, slow } = lane;
  const text = labels.formula;
  const exact = (value: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(value);
  const { bitsPerWeight } = FORMATS[setUp.bits];
  const sum = bytes.weights + bytes.cache;
  const weights = { count: shortCount(setUp.model.active, language), bits: exact(bitsPerWeight) };
  const isMixture = setUp.model.active < setUp.model.parameters;
  const bandwidth = byteCount(setUp.device.bandwidth, language);
  const given = { operations: shortCount(2 * setUp.model.active * asked.prompt, language), tokens: asked.prompt };
  return [
    message(isMixture ? text.activeBytes : text.bytes, {
      ...weights,
      weights: byteCount(bytes.weights, language),
      cache: byteCount(bytes.cache, language),
      sum: byteCount(sum, language),
    }),
    message(text.bound, {
      ...{ bandwidth, sum: byteCount(sum, language), bound: pace(bound, language) },
      ...{ low: exact(BAND.low), high: exact(BAND.high), paces: paces(lane, language) },
    }),
    prompt.known
      ? message(
          text.prompt[prompt.limit],
          {
            ...given,
            compute: shortCount(setUp.device.compute ?? 0, language),
            seconds: duration(prompt.seconds, language),
          },
          language,
        )
      : message(text.prompt.unknown, { seconds: duration(prompt.seconds, language) }),
    message(text.whole, {
      parts: PARTS.filter((part) => slow[part] > 0)
        .map((part) => `${durationRange(fast[part], slow[part], language)} ${labels.parts[part]}`)
        .join(' + '),
      sum: waitRange(lane, language),
    }),
  ];
}

/** How many of the measured speeds lie within the band, below and above it. */
export function checkTitle(checks: readonly Check[], labels: Labels, language: string): string {
  const below = checks.filter(({ share }) => share < BAND.low).length;
  const above = checks.filter(({ share }) => share > BAND.high).length;
  const within = checks.length - below - above;
  return message(labels.checks.title, { count: checks.length, within, below, above }, language);
}
