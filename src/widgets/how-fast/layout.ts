/** Where everything lies in the picture: two pipes with a block of bytes for each token, two waits, and the measured speeds. */
import { loadOf, verdictOn, type Verdict } from '../../core/fit.ts';
import {
  BAND,
  decodeBound,
  promptTime,
  tokenBytes,
  waitFor,
  wholeWait,
  type Asked,
  type PromptTime,
  type TokenBytes,
  type Wait,
} from '../../core/speed.ts';
import type { Measured, SetUp } from './stock.ts';

/** All that is reckoned of one set-up. */
export interface Lane {
  which: 1 | 2;
  setUp: SetUp;
  asked: Asked;
  /** Read for a token in the middle of the answer. */
  bytes: TokenBytes;
  /** Tokens a second: at most, and the two ends of the band. */
  bound: number;
  low: number;
  high: number;
  prompt: PromptTime;
  /** The wait at the upper and at the lower end of the band. */
  fast: Wait;
  slow: Wait;
  verdict: Verdict;
}

export function laneOf(which: 1 | 2, setUp: SetUp, { prompt, answer }: { prompt: number; answer: number }): Lane {
  const { model, device, bits, delay, reasoning } = setUp;
  const asked = { prompt, reasoning, answer, delay };
  const bytes = tokenBytes(model, bits, prompt + reasoning + answer / 2);
  const bound = decodeBound(device.bandwidth, bytes);
  return {
    ...{ which, setUp, asked, bytes, bound, low: BAND.low * bound, high: BAND.high * bound },
    prompt: promptTime(model, bits, prompt, device),
    fast: waitFor(model, bits, asked, device, BAND.high),
    slow: waitFor(model, bits, asked, device, BAND.low),
    verdict: verdictOn(loadOf(model.parameters, bits, model.cache, prompt + reasoning + answer), device.usable),
  };
}

/** The smallest 1, 2 or 5 times a power of ten that is not below `value`. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= value * (1 - 1e-9)) ?? 10);
}

/** Five or so round places on an axis from nothing to `span`. */
export function axisTicks(span: number): { value: number; at: number }[] {
  const step = roundUp(span / 5);
  const count = Math.floor(span / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => ({ value: index * step, at: (index * step) / span }));
}

/** One token on its way: how long it takes, in shares of the span, and where its weights end and the cache begins. */
export interface Block {
  from: number;
  cut: number;
  to: number;
}

export interface Pipe {
  /** Pixels; the area of the cross-section is to scale. */
  diameter: number;
  blocks: Block[];
  /** More tokens than can be told apart: the pipe is drawn full. */
  fine: boolean;
  /** Tokens within the span. */
  count: number;
}

/** Tokens that the slower pipe delivers within the span at least, and those that are drawn one by one at most. */
const FEWEST = 3;
const MOST = 120;

/** Pixels across the thicker pipe, and across the thinnest that can still be seen. */
export const DIAMETER = { most: 92, least: 4 };

/** Two pipes on one axis of time. Both flow equally fast, so that the wider delivers more: length × cross-section is bytes. */
export function pipesOf(lanes: readonly Lane[]): { span: number; pipes: Pipe[] } {
  const span = roundUp(FEWEST / Math.min(...lanes.map(({ bound }) => bound)));
  const widest = Math.max(...lanes.map(({ setUp }) => setUp.device.bandwidth));
  const pipes = lanes.map(({ bound, bytes, setUp }) => {
    const length = 1 / (bound * span);
    const count = span * bound;
    const fine = count > MOST;
    const share = bytes.weights / (bytes.weights + bytes.cache);
    const blocks = Array.from({ length: fine ? 0 : Math.ceil(count - 1e-9) }, (_, index) => {
      const from = index * length;
      return { from, cut: Math.min(1, from + share * length), to: Math.min(1, from + length) };
    });
    const scaled = DIAMETER.most * Math.sqrt(setUp.device.bandwidth / widest);
    return { diameter: Math.max(DIAMETER.least, Math.round(scaled)), blocks, fine, count };
  });
  return { span, pipes };
}

export const PARTS = ['network', 'prompt', 'reasoning', 'answer'] as const;
export type Part = (typeof PARTS)[number];

export interface Bar {
  /** What is waited for at the upper end of the band, in shares of the span; parts that take no time are left out. */
  pieces: { part: Part; from: number; to: number }[];
  /** Where the wait ends at the lower end of the band. */
  slow: number;
}

/** Two waits on one axis of seconds. */
export function waitsOf(lanes: readonly Lane[]): { span: number; bars: Bar[] } {
  const span = Math.max(...lanes.map(({ slow }) => wholeWait(slow))) * 1.02;
  const bars = lanes.map(({ fast, slow }) => {
    let filled = 0;
    const pieces = PARTS.flatMap((part) => {
      const from = filled / span;
      filled += fast[part];
      return fast[part] > 0 ? [{ part, from, to: filled / span }] : [];
    });
    return { pieces, slow: wholeWait(slow) / span };
  });
  return { span, bars };
}

/** A measured speed as a share of its bound; `level` keeps marks apart that would lie on each other. */
export interface Check extends Measured {
  share: number;
  level: number;
}

const APART = 0.028;

/** The measured speeds from the slowest share up. The benchmarks have short contexts: the cache counts as nothing. */
export function checksOf(measured: readonly Measured[]): Check[] {
  const last: number[] = [];
  return measured
    .map((one) => ({
      ...one,
      share: one.tokensPerSecond / decodeBound(one.bandwidth, { weights: one.bytes, cache: 0 }),
    }))
    .toSorted((a, b) => a.share - b.share)
    .map((one) => {
      const free = last.findIndex((share) => one.share - share >= APART);
      const level = free === -1 ? last.length : free;
      last[level] = one.share;
      return { ...one, level };
    });
}

/** The measurement of just this device, these bits and as many bytes, if there is one. */
export const measuredFor = (measured: readonly Measured[], { setUp, bytes }: Lane): Measured | undefined =>
  measured.find(
    ({ device, bits, bytes: read }) =>
      device === setUp.device.id && bits === setUp.bits && Math.abs(read / bytes.weights - 1) < 0.001,
  );
