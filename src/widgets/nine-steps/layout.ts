/** Places the two lanes: the small model's runs along the beam, the large one's sinks by how many times the figure it has. */
import { STRETCHED } from '../parameter-scale/percent.ts';
import { isShared, type Account } from './step.ts';

/** How many powers of ten the drawing is deep. */
const POWERS = 3;

/** In pixels: where the lanes lie when they run together, and how far a factor of a thousand takes them apart. */
export const RAIL = { small: 5, large: 13, deep: 178 };

/** The drawing's height in pixels, with room for a mark and its figure below the deepest place. */
export const HEIGHT = RAIL.large + RAIL.deep + 40;

/** How deep a lane lies that does something else which nobody can count: apart, and at no number's place. */
const UNCOUNTED = 0.17;

export interface Station {
  /** The station's place along the beam, from 0 to 1. */
  at: number;
  /** Of the large model's lane, in pixels. */
  y: number;
  factor?: number;
  shared: boolean;
  /** Whether the depth is a number; a lane that differs in kind alone is drawn dashed. */
  counted: boolean;
  taught: boolean;
  /** Its figure would run into the one before on a phone, and stands above the mark there. */
  crowded: boolean;
}

/** Pixels between two depths at which the figures beside them meet where stations are close. */
const NEAR = 16;

const depthOf = (account: Account): number => {
  if (account.factor !== undefined) return Math.min(Math.max(Math.log10(account.factor) / POWERS, 0), 1);
  return account.way === 'same' ? 0 : UNCOUNTED;
};

/** A station for each account, evenly along the beam. */
export function stations(accounts: readonly Account[]): Station[] {
  const placed: Station[] = [];
  for (const [index, account] of accounts.entries()) {
    const y = Math.round(RAIL.large + RAIL.deep * depthOf(account));
    const before = placed.at(-1);
    const beside = before?.factor !== undefined && !before.shared && !before.crowded && Math.abs(before.y - y) < NEAR;
    placed.push({
      at: (index + 0.5) / accounts.length,
      y,
      factor: account.factor,
      shared: isShared(account),
      counted: account.factor !== undefined || account.way === 'same',
      taught: account.way === 'taught',
      crowded: beside,
    });
  }
  return placed;
}

/** The large model's lane as curves from station to station, on a view box as wide as STRETCHED; level at each station. */
export function lane(all: readonly Station[]): { path: string; dashed: boolean }[] {
  const x = (share: number) => Math.round(share * STRETCHED);
  const curve = (from: { at: number; y: number }, to: { at: number; y: number }) => {
    const middle = x((from.at + to.at) / 2);
    return `M${x(from.at)} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${x(to.at)} ${to.y}`;
  };
  if (all.length === 0) return [];
  const ends = [{ ...all[0], at: 0 }, ...all, { ...all[all.length - 1], at: 1 }];
  return ends.slice(1).map((to, index) => ({
    path: curve(ends[index], to),
    dashed: !ends[index].counted || !to.counted,
  }));
}

/** The depths at which the drawing says how many times: 1, 10, 100, 1,000. */
export const depths = Array.from({ length: POWERS + 1 }, (_, power) => ({
  times: 10 ** power,
  y: Math.round(RAIL.large + (RAIL.deep * power) / POWERS),
}));
