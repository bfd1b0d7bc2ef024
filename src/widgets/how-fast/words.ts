/** The picture in words: its title, the formula with the reader's numbers in it, and the tables. */
import { FORMATS } from '../../core/memory.ts';
import { message } from '../../core/message.ts';
import { byteCount, duration, shortCount } from '../../core/quantity.ts';
import { BAND, wholeWait } from '../../core/speed.ts';
import { PARTS, type Check, type Lane } from './layout.ts';
import type { Stock } from './stock.ts';
import type english from './labels/en.json';

type Labels = typeof english;

/** A speed with two digits, or three from a hundred up. */
export const pace = (tokens: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: tokens >= 100 ? 3 : 2 }).format(tokens);

/** The band of speeds in one line. */
export const paces = ({ low, high }: Lane, labels: Labels, language: string): string =>
  message(labels.paces, { low: pace(low, language), high: pace(high, language) });

/** From the sooner end to the later; at least the sooner where the time for the prompt is known in part. */
export function waitRange({ fast, slow }: Lane, labels: Labels, language: string): string {
  const from = duration(wholeWait(fast), language);
  const to = duration(wholeWait(slow), language);
  return from === to ? from : message(labels.range, { from, to });
}

const named = ({ setUp: { model, device, bits } }: Lane, labels: Labels) =>
  message(labels.setUp, { model: model.name, bits, device: device.name });

/** The finding: which of the two is done first, unless one has no room or their bands overlap. */
export function titleOf(lanes: readonly [Lane, Lane], labels: Labels, language: string): string {
  const { titles } = labels;
  const over = lanes.find(({ verdict }) => verdict === 'over');
  if (over) return message(titles.over, { model: over.setUp.model.name, device: over.setUp.device.name });
  const [a, b] = lanes;
  const first = wholeWait(a.slow) < wholeWait(b.fast) ? a : wholeWait(b.slow) < wholeWait(a.fast) ? b : undefined;
  if (!first) {
    const told = { first: waitRange(a, labels, language), second: waitRange(b, labels, language) };
    return message(titles.open, told);
  }
  const told = { name: named(first, labels), wait: waitRange(first, labels, language) };
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
      ...{ low: exact(BAND.low), high: exact(BAND.high), paces: paces(lane, labels, language) },
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
        .map((part) => {
          const [from, to] = [duration(fast[part], language), duration(slow[part], language)];
          return `${from === to ? from : message(labels.range, { from, to })} ${labels.parts[part]}`;
        })
        .join(' + '),
      sum: waitRange(lane, labels, language),
    }),
  ];
}

/** The two set-ups, a row for each figure. */
export function setUpTable(lanes: readonly Lane[], labels: Labels, language: string) {
  const { table } = labels;
  const of = (row: string, cell: (lane: Lane) => string) => [row, ...lanes.map(cell)];
  const time = (seconds: number) => duration(seconds, language);
  const range = (from: number, to: number) =>
    from === to ? time(from) : message(labels.range, { from: time(from), to: time(to) });
  return {
    caption: table.setUps,
    columns: [table.figure, ...lanes.map((lane) => `${lane.which}: ${named(lane, labels)}`)],
    rows: [
      of(table.bytes, ({ bytes }) => byteCount(bytes.weights + bytes.cache, language)),
      of(table.bandwidth, ({ setUp }) => byteCount(setUp.device.bandwidth, language)),
      of(table.bound, ({ bound }) => pace(bound, language)),
      of(table.band, (lane) => paces(lane, labels, language)),
      ...PARTS.map((part) =>
        of(labels.parts[part], ({ fast, slow, prompt }) =>
          part === 'prompt' && !prompt.known
            ? message(table.atLeast, { time: time(fast.prompt) })
            : range(fast[part], slow[part]),
        ),
      ),
      of(table.first, ({ fast, slow, asked }) => {
        const before = ({ network, prompt, reasoning, answer }: Lane['fast']) =>
          network + prompt + reasoning + answer / asked.answer;
        return range(before(fast), before(slow));
      }),
      of(table.whole, (lane) => waitRange(lane, labels, language)),
    ],
  };
}

/** The measured speeds, each with its source. */
export function checkTable(checks: readonly Check[], sources: Stock['sources'], labels: Labels, language: string) {
  const { table } = labels;
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return {
    caption: table.measured,
    columns: [table.machine, table.model, table.bits, table.bound, table.speed, table.share, table.source],
    rows: checks.map(({ machine, model, bits, bandwidth, bytes, tokensPerSecond, share, source }) => [
      ...[machine, model, bits, pace(bandwidth / bytes, language)],
      ...[new Intl.NumberFormat(language).format(tokensPerSecond), percent.format(share), sources[source].title],
    ]),
  };
}

/** How many of the measured speeds lie within the band, below and above it. */
export function checkTitle(checks: readonly Check[], labels: Labels, language: string): string {
  const below = checks.filter(({ share }) => share < BAND.low).length;
  const above = checks.filter(({ share }) => share > BAND.high).length;
  const within = checks.length - below - above;
  return message(labels.checks.title, { count: checks.length, within, below, above }, language);
}
