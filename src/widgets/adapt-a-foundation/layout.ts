/** A task that no model had seen, learnt from few examples in three ways; and what was forgotten over it. */
import { isClearlyMore, shareOf } from '../../core/experiments/clearly.ts';
import type { Answered, Skill } from '../../core/experiments/examine.ts';
import { tally } from '../../core/experiments/tally.ts';
import { TITLE_COUNTS, type TitleCount } from '../../core/world/title-counts.ts';
import { skillRow, type Count, type SkillRow } from '../_parts/comparison/comparison.ts';
import { skillKey } from '../_parts/comparison/skills.ts';
import type { Line, Measure } from '../_parts/experiment/line-chart.ts';
import { cellKey } from '../_parts/experiment/trial.svelte.ts';

/** Continued from the generalist; the same with what it knew read in between; begun from nothing. */
export const WAYS = ['tuned', 'rehearsed', 'scratch'] as const;
export type Way = (typeof WAYS)[number];

/** The generalist that two of the ways begin with. */
export const START = 'generalist-136k';

export const variantOf = (way: Way, count: TitleCount) => `titles-136k-${way}-${count}`;

/** The new task. */
export const TITLES: Skill = { domain: 'title', format: 'answer' };

/** What the generalist could do before. */
export const BEFORE: readonly Skill[] = [
  { domain: 'fact-famous', format: 'answer' },
  { domain: 'message', format: 'answer' },
  { domain: 'tracking-3', format: 'answer' },
  { domain: 'sum+4', format: 'steps' },
  { domain: 'word-problem-3', format: 'steps' },
];

/** Right answers by model. */
export interface Recorded {
  /** In titles. */
  titles: Record<string, Count>;
  /** In what the generalist could do before. */
  before: { skill: Skill; name: string; counts: Record<string, Count> }[];
}

type Answers = Record<string, Answered[]>;

/** Right titles over the number of examples, a line a way; without any example stands the generalist as it was. */
export function titleLines({ titles }: Recorded, answers: Answers, names: Record<Way, string>): Line[] {
  return WAYS.map((way) => ({
    id: way,
    label: names[way],
    points: [
      ...(way === 'scratch' ? [] : [measure(0, titles[START])]),
      ...TITLE_COUNTS.map((count) => measure(count, titles[variantOf(way, count)])),
    ],
    own: TITLE_COUNTS.flatMap((count) => {
      const own = tally(answers[cellKey(variantOf(way, count), TITLES)] ?? []);
      return own.items === 0 ? [] : [measure(count, own)];
    }),
  }));
}

function measure(x: number, { right, items }: Count): Measure {
  const { interval } = shareOf(right, items);
  return { x, y: right / items, low: interval[0], high: interval[1] };
}

/** The models that are held against each other in what was known before: two adapted ones, and the generalist. */
export const keepers = (count: TitleCount) => [variantOf('tuned', count), variantOf('rehearsed', count), START];

/** What they still can do, a row a skill, in the order of `keepers`. */
export function keptRows({ before }: Recorded, count: TitleCount, answers: Answers): SkillRow[] {
  const models = keepers(count);
  return before.map(({ skill, name, counts }) =>
    skillRow(skillKey(skill), { ...skill, name, counts: models.map((model) => counts[model]) }, { models, answers }),
  );
}

export interface Finding {
  /** How the tuned generalist does at titles against the model from scratch. */
  start: 'ahead' | 'behind' | 'same';
  tuned: number;
  scratch: number;
  /** `saved`: of the skill that tuning hurt most, rehearsal clearly kept more; `lost`: it did not; `kept`: tuning hurt none. */
  price: 'saved' | 'lost' | 'kept';
  /** That skill, if any is clearly worse than before: its name, and the shares before, after tuning, after rehearsal. */
  worst?: { name: string; before: number; tuned: number; rehearsed: number };
  /** Skills in which tuning left the model clearly worse. */
  worse: number;
}

/** What so many examples bought, and what they cost. */
export function finding({ titles, before }: Recorded, count: TitleCount): Finding {
  const [tuned, scratch] = (['tuned', 'scratch'] as const).map((way) => share(titles[variantOf(way, count)]));
  const hurt = before
    .map(({ name, counts }) => {
      const [after, rehearsed, whole] = keepers(count).map((model) => share(counts[model]));
      return { name, after, rehearsed, whole };
    })
    .filter(({ after, whole }) => isClearlyMore(whole, after))
    .toSorted((one, other) => lostIn(other) - lostIn(one));
  const [worst] = hurt;
  return {
    start: isClearlyMore(tuned, scratch) ? 'ahead' : isClearlyMore(scratch, tuned) ? 'behind' : 'same',
    tuned: partOf(tuned),
    scratch: partOf(scratch),
    price: !worst ? 'kept' : isClearlyMore(worst.rehearsed, worst.after) ? 'saved' : 'lost',
    ...(worst && {
      worst: {
        name: worst.name,
        before: partOf(worst.whole),
        tuned: partOf(worst.after),
        rehearsed: partOf(worst.rehearsed),
      },
    }),
    worse: hurt.length,
  };
}

const share = ({ right, items }: Count) => shareOf(right, items);
const partOf = ({ right, items }: Count) => right / items;
const lostIn = ({ whole, after }: Record<'whole' | 'after', Count>) => partOf(whole) - partOf(after);
