/** The two set-ups and the measurements as tables. */
import { message } from '../../core/message.ts';
import { byteCount, duration, durationRange } from '../../core/quantity.ts';
import { PARTS, type Check, type Lane } from './layout.ts';
import type { Stock } from './stock.ts';
import { named, pace, paces, waitRange } from './words.ts';
import type english from './labels/en.json';

type Labels = typeof english;

/** The two set-ups, a row for each figure. */
export function setUpTable(lanes: readonly Lane[], labels: Labels, language: string) {
  const { table } = labels;
  const of = (row: string, cell: (lane: Lane) => string) => [row, ...lanes.map(cell)];
  const time = (seconds: number) => duration(seconds, language);
  const range = (from: number, to: number) => durationRange(from, to, language);
  return {
    caption: table.setUps,
    columns: [table.figure, ...lanes.map((lane) => `${lane.which}: ${named(lane, labels)}`)],
    rows: [
      of(table.bytes, ({ bytes }) => byteCount(bytes.weights + bytes.cache, language)),
      of(table.bandwidth, ({ setUp }) => byteCount(setUp.device.bandwidth, language)),
      of(table.bound, ({ bound }) => pace(bound, language)),
      of(table.band, (lane) => paces(lane, language)),
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
      of(table.whole, (lane) => waitRange(lane, language)),
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
