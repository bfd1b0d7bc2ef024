/** Five axes on which one thing is paid for with another: where a family of solutions lies on each, and how well that meets a need. */

export const AXES = ['cost', 'speed', 'task', 'breadth', 'privacy'] as const;
export const LENGTHS = ['word', 'paragraph', 'page'] as const;
export const KINDS = ['language', 'logic'] as const;

export type Axis = (typeof AXES)[number];
export type Length = (typeof LENGTHS)[number];
export type Kind = (typeof KINDS)[number];

/** From worst to best where it depends; both the same where it does not. */
export type Span = readonly [worst: number, best: number];

/** How an axis is cut into the steps 0 to 4. */
export interface Scale {
  better: 'less' | 'more';
  /** The worst first: a measure as good as the first reaches step 1, as good as the last step 4. */
  bounds: readonly number[];
}

/** What a position is reckoned from; `steps` where there is no sum to be done. */
export interface Grounds {
  /** Tokens a second. */
  perSecond?: Span;
  /** Tokens written before the answer begins. */
  thinking?: Span;
  /** Points against GPT-4. */
  points?: Span;
  steps?: Span;
  /** The steps at mathematics and logic, where they differ. */
  logic?: Span;
}

/** The sizes of a model, in parameters. */
export interface Size {
  parameters: number;
  /** For one token. */
  active: number;
}

/** What is asked: how long the answer is, and whether it has to be worked out. */
export interface Task {
  length: Length;
  kind: Kind;
}

/** Tokens of an answer: a label or a command, some 75 words, a full page. Our choice, the same for every family. */
export const TOKENS: Readonly<Record<Length, number>> = { word: 5, paragraph: 100, page: 700 };

const ends = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

/** Operations for an answer, the most first: 2 × active parameters × tokens, steps before the answer included. */
function operations(sizes: readonly Size[], tokens: number, thinking: Span): Span {
  const [least, most] = ends(sizes.map(({ active }) => active));
  const [fewest, longest] = ends(thinking);
  return [2 * most * (tokens + longest), 2 * least * (tokens + fewest)];
}

/** Seconds until the whole answer stands, the slowest first. */
function seconds(perSecond: Span, tokens: number, thinking: Span): Span {
  const [slow, fast] = ends(perSecond);
  const [fewest, longest] = ends(thinking);
  return [(tokens + longest) / slow, (tokens + fewest) / fast];
}

/** What an axis measures of a family at a task, worst first; undefined where its steps are given outright. */
export function measureOf(axis: Axis, grounds: Grounds, sizes: readonly Size[], { length }: Task): Span | undefined {
  if (grounds.steps) return undefined;
  const { perSecond, points, thinking = [0, 0] } = grounds;
  if (axis === 'cost') return operations(sizes, TOKENS[length], thinking);
  if (axis === 'breadth') return ends(sizes.map(({ parameters }) => parameters));
  if (axis === 'speed' && perSecond) return seconds(perSecond, TOKENS[length], thinking);
  if (axis === 'task' && points) return points;
  throw new Error(`Nothing to reckon ${axis} from`);
}

/** The step, 0 to 4, that a measure reaches. */
export const stepOf = (measure: number, { better, bounds }: Scale): number =>
  bounds.filter((bound) => (better === 'less' ? measure <= bound : measure >= bound)).length;

/** Where a family lies on an axis at a task, in steps. */
export function spanOf(axis: Axis, scale: Scale, grounds: Grounds, sizes: readonly Size[], task: Task): Span {
  if (grounds.logic && task.kind === 'logic') return grounds.logic;
  const measure = measureOf(axis, grounds, sizes, task);
  return grounds.steps ?? [stepOf(measure![0], scale), stepOf(measure![1], scale)];
}

export type Needs = Readonly<Record<Axis, number>>;

/** How a family meets the needs: steps that it lacks for certain, and steps that it may lack, by axis. */
export interface Fit {
  short: { axis: Axis; by: number }[];
  open: { axis: Axis; by: number }[];
}

/** Holds the places of a family against the needs. */
export function fitOf(spans: Readonly<Record<Axis, Span>>, needs: Needs): Fit {
  const lacking = (axis: Axis, end: 0 | 1) => Math.max(0, needs[axis] - spans[axis][end]);
  return {
    short: AXES.flatMap((axis) => (lacking(axis, 1) > 0 ? [{ axis, by: lacking(axis, 1) }] : [])),
    open: AXES.flatMap((axis) =>
      lacking(axis, 1) === 0 && lacking(axis, 0) > 0 ? [{ axis, by: lacking(axis, 0) }] : [],
    ),
  };
}

const total = (list: readonly { by: number }[]) => list.reduce((sum, { by }) => sum + by, 0);

/** The better fit first: fewer steps lacking for certain, then fewer that may be lacking. */
export const byFit = (a: Fit, b: Fit): number => total(a.short) - total(b.short) || total(a.open) - total(b.open);

/** Steps that a family lacks for certain. */
export const stepsShort = ({ short }: Fit): number => total(short);
