/** Models held against each other in many skills: where one is clearly ahead, where behind, and what that amounts to. */
import { isClearlyMore, shareOf, spanning, type Share } from '../../../core/experiments/clearly.ts';
import type { Answered, Skill } from '../../../core/experiments/examine.ts';
import { message } from '../../../core/message.ts';
import { tally } from '../../../core/experiments/tally.ts';
import { cellKey } from '../experiment/trial.svelte.ts';

/** One skill, with what each of the compared models got right in it. */
export interface ComparedSkill extends Skill {
  /** In the reader's language. */
  name: string;
  /** In the order of the models. */
  counts: Count[];
}

/** Right answers, and how many questions were asked. */
export interface Count {
  right: number;
  items: number;
  /** The same of the model's further trainings, from other first weights. */
  again?: Count[];
}

const shareIn = ({ right, items }: Count): Share => shareOf(right, items);

const sharesOf = ({ counts }: ComparedSkill): Share[] =>
  counts.map((count) => spanning(shareIn(count), (count.again ?? []).map(shareIn)));

export interface Verdict {
  /** `same`: so few clear differences that luck may have made them. `mixed`: clear ones both ways. */
  kind: 'better' | 'worse' | 'mixed' | 'same';
  better: ComparedSkill[];
  worse: ComparedSkill[];
}

/** Among equals, one difference in twenty passes for a clear one: that is what 95 % means. */
const LUCK = 0.05;

/**
 * How one model does against another over all skills.
 * @param one, other places among the models
 */
export function weigh(skills: readonly ComparedSkill[], one: number, other: number): Verdict {
  const ahead = (first: number, second: number) =>
    skills.filter((skill) => isClearlyMore(sharesOf(skill)[first], sharesOf(skill)[second]));
  const [better, worse] = [ahead(one, other), ahead(other, one)];
  const isMore = (list: readonly ComparedSkill[]) => list.length > LUCK * skills.length;
  const kind = isMore(better) ? (isMore(worse) ? 'mixed' : 'better') : isMore(worse) ? 'worse' : 'same';
  return { kind, better, worse };
}

/** A skill as a row of a picture: each model's recorded share, and the reader's own where there is one. */
export interface SkillRow {
  id: string;
  label: string;
  shares: Share[];
  own: (Share | undefined)[];
}

/** The row of a skill. */
export function skillRow(
  id: string,
  skill: ComparedSkill,
  { models, answers }: { models: readonly string[]; answers: Record<string, Answered[]> },
): SkillRow {
  return {
    id,
    label: skill.name,
    shares: sharesOf(skill),
    own: models.map((model) => {
      const { right, items } = tally(answers[cellKey(model, skill)] ?? []);
      return items === 0 ? undefined : shareOf(right, items);
    }),
  };
}

/** All skills as a table: recorded shares with their ranges, and the reader's own in the rows that have any. */
export function comparisonTable(
  rows: readonly SkillRow[],
  words: { skill: string; tableOwn: string; models: readonly string[] },
  percent: Intl.NumberFormat,
): { columns: string[]; rows: string[][] } {
  const places = words.models.map((_, place) => place);
  const tried = places.filter((place) => rows.some(({ own }) => own[place]));
  const written = (share: Share | undefined) => {
    if (!share) return '–';
    const [low, high] = share.interval.map((bound) => percent.format(bound));
    return `${percent.format(share.right / share.items)} (${low}–${high})`;
  };
  return {
    columns: [
      words.skill,
      ...words.models,
      ...tried.map((place) => message(words.tableOwn, { model: words.models[place] })),
    ],
    rows: rows.map(({ label, shares, own }) => [
      label,
      ...shares.map(written),
      ...tried.map((place) => written(own[place])),
    ]),
  };
}
