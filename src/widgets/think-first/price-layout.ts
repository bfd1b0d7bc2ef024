/** Places what steps cost and what they bring: for each difficulty a thread from the answer at once to the one in steps. */
import { scaleLinear, scaleLog } from 'd3-scale';
import type { Frame } from '../_parts/experiment/line-chart.ts';
import { shareOf, verdict, type Pair, type Score, type Verdict } from './layout.ts';

interface Point {
  x: number;
  y: number;
}

export interface Thread {
  /** How hard the questions are. */
  level: number;
  from: Point;
  to: Point;
  verdict: Verdict;
}

/** Tokens an answer from which to which the axis runs: wide enough for every model that was taught the task. */
export const TOKENS = [2, 5, 10, 20, 50, 100, 300];

/** Threads and ticks in pixels of the frame; a difficulty without answers in both ways has no thread. */
export function placeThreads({ answer, steps }: Pair, levels: readonly number[], frame: Frame) {
  const across = scaleLog()
    .domain([TOKENS[0], TOKENS[TOKENS.length - 1]])
    .range([frame.left + 12, frame.width - frame.right])
    .clamp(true);
  const up = scaleLinear().range([frame.height - frame.bottom, frame.top]);
  const place = (score: Score): Point => ({ x: across(score.tokens), y: up(shareOf(score)) });
  return {
    threads: levels.flatMap((level, index): Thread[] => {
      if (answer[index].items === 0 || steps[index].items === 0) return [];
      const [from, to] = [place(answer[index]), place(steps[index])];
      return [{ level, from, to, verdict: verdict(answer[index], steps[index]) }];
    }),
    xTicks: TOKENS.map((value) => ({ value, x: across(value) })),
    yTicks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, y: up(value) })),
  };
}
