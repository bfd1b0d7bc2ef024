/** Places shares on the lines of a picture with a row a skill: every model has a lane of its own, so that ranges never cover each other. */
import type { Share } from '../../../core/experiments/clearly.ts';
import { shapePath, type Shape } from '../experiment/line-chart.ts';
import type { SkillRow } from './comparison.ts';

/** A model among the rows. `bound`: an upright line that the others are held against, not a mark. */
export interface RowModel {
  id: string;
  label: string;
  drawn: Shape | 'bound';
}

/** All across are percents of the strip; all down are pixels. */
export interface PlacedMark {
  id: string;
  x: string;
  low: string;
  high: string;
  y: number;
  path: string;
  isOwn: boolean;
}

export interface PlacedRow {
  id: string;
  label: string;
  height: number;
  marks: PlacedMark[];
  /** Where the upright line stands. */
  bound?: string;
  /** What the models got, in words. */
  shares: { id: string; recorded: string; own?: string }[];
}

const LANE = 13;
const ROOM = 7;

export function placeRow(row: SkillRow, models: readonly RowModel[], percent: Intl.NumberFormat): PlacedRow {
  let y = ROOM - LANE;
  const lanes = models.flatMap(({ id, drawn }, place): PlacedMark[] => {
    if (drawn === 'bound') return [];
    const path = shapePath(drawn);
    const own = row.own[place];
    const marks = [{ ...placed(row.shares[place]), id, y: (y += LANE), path, isOwn: false }];
    return own ? [...marks, { ...placed(own), id: `${id} own`, y: (y += LANE), path, isOwn: true }] : marks;
  });
  const bound = models.findIndex(({ drawn }) => drawn === 'bound');
  return {
    id: row.id,
    label: row.label,
    height: y + ROOM,
    marks: lanes,
    ...(bound === -1 ? {} : { bound: placed(row.shares[bound]).x }),
    shares: models.map(({ id }, place) => ({
      id,
      recorded: percent.format(valueOf(row.shares[place])),
      ...(row.own[place] ? { own: percent.format(valueOf(row.own[place])) } : {}),
    })),
  };
}

const valueOf = ({ right, items }: Share) => right / items;
const across = (share: number) => `${Math.round(1000 * share) / 10}%`;

function placed(share: Share): { x: string; low: string; high: string } {
  const [low, high] = share.interval;
  return { x: across(valueOf(share)), low: across(low), high: across(high) };
}
