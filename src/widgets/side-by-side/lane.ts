/** What one of the two models has made of the prompt so far. */
import { readWritten } from '../../core/experiments/subject.ts';
import type { Verdict } from '../../core/world/judge.ts';
import type { StoryThreads } from '../../core/world/stories/threads.ts';
import type { RunResult, Step } from '../_parts/model/client.ts';
import type { Marker } from './town.ts';

export interface Lane {
  origin: 'none' | 'recorded' | 'live';
  running: boolean;
  /** What it wrote, control tokens left out; steps before an answer are in it. */
  text: string;
  /** The answer alone, where it wrote steps first. */
  answer: string;
  tokens: number;
  stopped?: RunResult['stopped'];
  firstTokenMilliseconds?: number;
  truncated: number;
  /** Null where the town does not know what is right. */
  verdict: Verdict | null;
  /** For stories alone. */
  threads?: StoryThreads;
}

export const EMPTY_LANE: Lane = {
  origin: 'none',
  running: false,
  text: '',
  answer: '',
  tokens: 0,
  truncated: 0,
  verdict: null,
};

/** The lane while the model writes. */
export function writingLane(steps: readonly Step[]): Lane {
  return { ...EMPTY_LANE, origin: 'live', running: true, tokens: steps.length, ...readWritten(steps) };
}

/** The lane when the model has stopped: marked where the town knows, followed through where it is a story. */
export function finishedLane(
  prompt: string,
  isStory: boolean,
  result: Pick<RunResult, 'steps' | 'stopped' | 'firstTokenMilliseconds'> & { truncated?: number },
  marker: Pick<Marker, 'judge' | 'threads'>,
  origin: Lane['origin'] = 'live',
): Lane {
  const { steps, stopped, firstTokenMilliseconds, truncated = 0 } = result;
  const { text, answer } = readWritten(steps);
  const common = { origin, running: false, text, answer, tokens: steps.length, stopped, truncated };
  return {
    ...common,
    firstTokenMilliseconds,
    verdict: isStory ? null : marker.judge(prompt, answer),
    threads: isStory ? marker.threads(`${prompt.trim()} ${text}`) : undefined,
  };
}

export interface Stretch {
  text: string;
  kind?: 'name' | 'thing' | 'animal';
}

/** A story cut where its names and things stand, so that they can be marked. */
export function stretches(text: string, threads: StoryThreads | undefined): Stretch[] {
  const kinds = new Map(threads?.threads.map(({ word, kind }) => [word, kind]));
  if (kinds.size === 0) return text === '' ? [] : [{ text }];
  return text
    .split(new RegExp(`\\b(${[...kinds.keys()].join('|')})\\b`))
    .filter((part) => part !== '')
    .map((part) => ({ text: part, kind: kinds.get(part) }));
}

export interface ThreadRow {
  word: string;
  kind: 'name' | 'thing' | 'animal';
  y: number;
  /** Percent of the width. */
  marks: number[];
}

const ROW = 26;
const LEFT = 24;
const RIGHT = 97;

/** Places a story's threads: one row for each name and thing, one column for each sentence. */
export function placeThreads({ sentences, threads }: StoryThreads): {
  rows: ThreadRow[];
  columns: { sentence: number; x: number }[];
  height: number;
} {
  const count = sentences.length;
  const x = (sentence: number) => (count < 2 ? LEFT : LEFT + ((RIGHT - LEFT) * sentence) / (count - 1));
  const every = Math.ceil(count / 10);
  const order = { name: 0, animal: 1, thing: 2 };
  const sorted = threads.toSorted((a, b) => order[a.kind] - order[b.kind]);
  return {
    rows: sorted.map(({ word, kind, sentences: at }, index) => ({ word, kind, y: ROW * index + 12, marks: at.map(x) })),
    columns: sentences
      .map((_, index) => ({ sentence: index + 1, x: x(index) }))
      .filter((_, index) => index % every === 0),
    height: ROW * threads.length + 24,
  };
}
