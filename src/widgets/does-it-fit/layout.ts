/** Where everything lies in the picture: the vessel of the device, what is laid into it to scale, and what spills over. */
import { verdictOn, type Load, type Verdict } from '../../core/fit.ts';
import type { FitDevice } from './stock.ts';

export type Part = keyof Load;

export interface Block {
  part: Part;
  bytes: number;
  /** Shares of the drawing's width, 0 to 1. */
  from: number;
  to: number;
}

export interface Picture {
  /** What lies inside the vessel, and what has no room and hangs over its rim; a block that is cut by the rim is in both. */
  inside: Block[];
  spilt: Block[];
  /** Where the memory left to a model ends, and where the device's memory ends. */
  usable: number;
  memory: number;
  /** Bytes that the whole drawing is wide. */
  span: number;
  verdict: Verdict;
  /** Bytes of weights and cache that have no room, or bytes that stay free beside everything. */
  over: number;
  free: number;
}

const PARTS: Part[] = ['weights', 'cache', 'overhead'];

/** Room beyond the wider of vessel and load, as a share. */
const MARGIN = 0.02;

export function pictureOf(load: Load, device: FitDevice): Picture {
  const usable = device.usable * 1e9;
  const memory = device.memory * 1e9;
  const sum = load.weights + (load.cache ?? 0) + load.overhead;
  const span = Math.max(memory, sum) * (1 + MARGIN);
  let filled = 0;
  const inside: Block[] = [];
  const spilt: Block[] = [];
  for (const part of PARTS) {
    const bytes = load[part] ?? 0;
    const end = filled + bytes;
    const within = Math.min(end, usable);
    if (within > filled) inside.push({ part, bytes, from: filled / span, to: within / span });
    const over = Math.max(filled, usable);
    if (end > over) spilt.push({ part, bytes, from: over / span, to: end / span });
    filled = end;
  }
  return {
    ...{ inside, spilt, span, usable: usable / span, memory: memory / span },
    verdict: verdictOn(load, usable),
    over: Math.max(0, load.weights + (load.cache ?? 0) - usable),
    free: Math.max(0, usable - sum),
  };
}

/** Round numbers of gigabytes along the drawing, five or so, with their places. */
export function gigabyteTicks(span: number): { gigabytes: number; at: number }[] {
  const whole = span / 1e9;
  const rough = whole / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const count = Math.floor(whole / step);
  return Array.from({ length: count + 1 }, (_, index) => ({ gigabytes: index * step, at: (index * step) / whole }));
}

/** The context slider goes by halves of a doubling. */
export const tokensAt = (step: number) => Math.round(2 ** (step / 2));
export const stepOf = (tokens: number) => Math.round(2 * Math.log2(tokens));
