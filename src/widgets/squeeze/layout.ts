/** What models can still do when their weights are rounded: lines over bits a weight, or over the bytes that are left. */
import { isClearlyMore, type Share } from '../../core/experiments/clearly.ts';
import type { Answered, Skill } from '../../core/experiments/examine.ts';
import { wilsonInterval } from '../../core/experiments/interval.ts';
import { SQUEEZED } from '../../core/experiments/skills.ts';
import { tally } from '../../core/experiments/tally.ts';
import type { Line, Measure } from '../_parts/experiment/line-chart.ts';
import { cellKey, subjectKey } from '../_parts/experiment/trial.svelte.ts';
import type { Rung } from '../_parts/rung.ts';

/** One model at one setting. */
export interface Setting {
  /** 16 is the model as it is. */
  bits: number;
  bytes: number;
  /** Bits of surprise a token of a story. */
  loss: number;
  /** By domain. */
  shares: Record<string, Share>;
}

/** By model; settings from 16 bits down. */
export type Recorded = Record<string, Setting[]>;

export type Across = 'bits' | 'bytes';

/** As it is, and three squeezed copies: what is shown in examples and run again on the reader's device. */
export const SHOWN = [16, 6, 4, 3];

/** A share below this at 16 bits is nothing that squeezing could take away. */
const LEAST = 0.1;

/** A loss counts as clearly larger if it has grown by this share. */
const CLEAR = 0.05;

export const skillOf = (domain: string): Skill => SQUEEZED.find((skill) => skill.domain === domain)!;

/** The model at that setting, as the reader's device runs it. */
export const squeezed = (rung: Rung, bits: number): Rung => (bits === 16 ? rung : { ...rung, bits });

/** The models that can do it at 16 bits; only generalists have read stories. */
export function partakers(rungs: readonly Rung[], recorded: Recorded, skill: string): Rung[] {
  return rungs.filter(({ id, kind }) => {
    if (skill === 'loss') return kind === 'generalist';
    const { right, items } = recorded[id][0].shares[skill];
    return right / items >= LEAST;
  });
}

/** A line a model; the reader's own answers beside the recorded ones. */
export function squeezeLines(
  rungs: readonly Rung[],
  recorded: Recorded,
  {
    skill,
    across,
    answers,
    name,
  }: { skill: string; across: Across; answers: Record<string, Answered[]>; name: (rung: Rung) => string },
): Line[] {
  return partakers(rungs, recorded, skill).map((rung) => ({
    id: rung.id,
    label: name(rung),
    points: recorded[rung.id].map((setting) => ({ x: setting[across], ...valueOf(setting, skill) })),
    named: edgeOf(recorded[rung.id], skill),
    own: skill === 'loss' ? [] : ownMarks(rung, recorded[rung.id], { skill, across, answers }),
  }));
}

/** The last setting, counted from 0, at which a model is still half as good as whole: there the lines lie apart. */
export function edgeOf(settings: readonly Setting[], skill: string): number {
  const [whole] = settings.map((setting) => valueOf(setting, skill).y);
  return settings.findLastIndex((setting) => {
    const { y } = valueOf(setting, skill);
    return skill === 'loss' ? y <= 2 * whole : y >= whole / 2;
  });
}

function valueOf({ loss, shares }: Setting, skill: string): Omit<Measure, 'x'> {
  if (skill === 'loss') return { y: loss };
  const { right, items, interval } = shares[skill];
  return { y: right / items, low: interval[0], high: interval[1] };
}

function ownMarks(
  rung: Rung,
  settings: readonly Setting[],
  { skill, across, answers }: { skill: string; across: Across; answers: Record<string, Answered[]> },
): Measure[] {
  return settings.flatMap((setting) => {
    const key = cellKey(subjectKey(squeezed(rung, setting.bits)), skillOf(skill));
    const { right, items } = tally(answers[key] ?? []);
    if (items === 0) return [];
    const [low, high] = wilsonInterval(right, items);
    return [{ x: setting[across], y: right / items, low, high }];
  });
}

/** True if squeezing to `setting` costs nothing that could be shown: the difference may be chance, or the loss has hardly grown. */
function isAsGood(whole: Setting, setting: Setting, skill: string): boolean {
  if (skill === 'loss') return setting.loss <= whole.loss * (1 + CLEAR);
  return !isClearlyMore(whole.shares[skill], setting.shares[skill]);
}

/** The fewest bits down to which a model stays as good as it is at 16. */
export function bearable(settings: readonly Setting[], skill: string): number {
  const broken = settings.findIndex((setting) => !isAsGood(settings[0], setting, skill));
  return settings[broken === -1 ? settings.length - 1 : broken - 1].bits;
}

export type Finding =
  { kind: 'all'; bits: number } | { kind: 'none' | 'some'; bits: number; next: number; models: string[] };

/**
 * Down to how many bits every model stays as good (`some`), and which do not at the next fewer: `none` if even the first
 * rounding costs something, `all` if nothing ever does.
 */
export function finding(models: readonly string[], recorded: Recorded, skill: string): Finding {
  const limits = models.map((id) => bearable(recorded[id], skill));
  const bits = Math.max(...limits);
  const settings = recorded[models[0]].map((setting) => setting.bits);
  const next = settings[settings.indexOf(bits) + 1];
  if (next === undefined) return { kind: 'all', bits };
  return {
    kind: bits === 16 ? 'none' : 'some',
    bits,
    next,
    models: models.filter((_, index) => limits[index] === bits),
  };
}
