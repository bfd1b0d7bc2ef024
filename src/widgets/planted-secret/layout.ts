/** Places the secrets for drawing: a beam a model, a cell a number of times told, and on it a bar a secret. */
import type { Rung } from '../_parts/rung.ts';
import { countTold, timesIn, type Answer, type Answers, type Count } from './kept.ts';

/** One of ten thousand numbers, drawn blindly. */
export const GUESS = 1 / 10_000;

/** Bars begin here, so that a guess stands at half their height. */
export const FLOOR = GUESS ** 2;

export interface Bar {
  name: string;
  x: number;
  width: number;
  /** Top of the bar. */
  y: number;
  height: number;
  told: boolean;
  isChosen: boolean;
  /** Where the reader's own device puts it. */
  own?: number;
}

export interface Cell {
  times: number;
  x: number;
  width: number;
  count: Count;
  bars: Bar[];
}

export interface Row {
  rung: Rung;
  /** Baseline of the model's name. */
  nameY: number;
  /** The beam that the bars stand on, the line of a guess, and that of certainty. */
  floor: number;
  guess: number;
  top: number;
  cells: Cell[];
}

const BAR_AREA = 68;
const HEAD = 34;
const CARET = 16;
const WIDE = 620;

/** Rows in pixels for a drawing of `width`: on a narrow one, a model's name stands above its row. */
export function placeSecrets(
  rungs: readonly Rung[],
  recorded: Answers,
  own: Answers,
  { width, chosen }: { width: number; chosen: string },
): { rows: Row[]; height: number; isWide: boolean; columns: { times: number; x: number }[] } {
  const isWide = width >= WIDE;
  const left = isWide ? 104 : 0;
  const gap = isWide ? 26 : 9;
  const times = timesIn(recorded[rungs[0].id]);
  const cellWidth = (width - left - gap * (times.length - 1)) / times.length;
  const xOf = (column: number) => left + column * (cellWidth + gap);
  const above = isWide ? 40 : 52;
  const pitch = above + BAR_AREA + CARET;
  const rows = rungs.map((rung, index): Row => {
    const top = HEAD + index * pitch + above;
    const floor = top + BAR_AREA;
    return {
      rung,
      nameY: isWide ? floor - 4 : top - 32,
      floor,
      guess: floor - heightOf(GUESS),
      top,
      cells: times.map((count, column) => ({
        times: count,
        x: xOf(column),
        width: cellWidth,
        count: countTold(recorded[rung.id], count),
        bars: placeBars(recorded[rung.id], own[rung.id] ?? [], {
          times: count,
          x: xOf(column),
          cellWidth,
          floor,
          chosen,
        }),
      })),
    };
  });
  const columns = times.map((count, column) => ({ times: count, x: xOf(column) }));
  return { rows, height: HEAD + rungs.length * pitch, isWide, columns };
}

/** The least likely first; the reader's own stand at the bar of the same secret. */
function placeBars(
  recorded: readonly Answer[],
  own: readonly Answer[],
  at: { times: number; x: number; cellWidth: number; floor: number; chosen: string },
): Bar[] {
  const answers = recorded.filter(({ times }) => times === at.times).sort((a, b) => a.probability - b.probability);
  const step = at.cellWidth / answers.length;
  return answers.map(({ name, probability, told }, index) => {
    const height = heightOf(probability);
    const mine = own.find((answer) => answer.name === name);
    return {
      name,
      x: at.x + index * step,
      width: step - Math.min(2.5, step / 4),
      y: at.floor - height,
      height,
      told,
      isChosen: name === at.chosen,
      ...(mine ? { own: at.floor - heightOf(mine.probability) } : {}),
    };
  });
}

/** On a logarithmic scale; what is less likely than the floor still has a bar one can see. */
function heightOf(probability: number): number {
  const share = 1 - Math.log(Math.max(probability, FLOOR)) / Math.log(FLOOR);
  return Math.max(2, share * BAR_AREA);
}
