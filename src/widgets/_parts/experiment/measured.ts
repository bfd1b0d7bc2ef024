/** What `npm run evaluate` measured, for the cards of experiments. It runs at build only. */
import { parse } from 'yaml';
import { pickDictionary } from '../../../core/dictionary.ts';
import type { Mark, Skill, Tally } from '../../../core/experiments/examine.ts';
import { isSameSkill } from '../../../core/experiments/skills.ts';
import { ladder } from '../ladder.ts';
import { modelLabelsIn, type ModelLabels } from '../model-card.ts';
import type { Rung } from '../rung.ts';
import type { Example } from './examples.ts';
import type english from './labels/en.json';

export interface MeasuredSkill extends Skill, Tally {
  interval: [low: number, high: number];
  said: { output: string; mark: Mark }[];
}

interface SkillsFile {
  seed: number;
  items: number;
  measuredOn: string;
  examples: Record<string, { prompt: string; answer: string }[]>;
  models: {
    id: string;
    parameters: number;
    storyLoss: { nats: number; tokens: number };
    results: MeasuredSkill[];
  }[];
}

const files = import.meta.glob<SkillsFile>('../../../../content/measurements/{skills,variants}.json', {
  eager: true,
  import: 'default',
});
const measuredIn = (name: string) => files[`../../../../content/measurements/${name}.json`];
const evidence = import.meta.glob<string>('../../../../content/evidence/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const dictionaries = import.meta.glob<typeof english>('./labels/*.json', { eager: true, import: 'default' });

/** The measurement of all skills of all models. */
export const skills: SkillsFile = measuredIn('skills');

/** The same of the variants: the same questions, and titles, which the ladder's models are asked for nowhere else. */
const variants: SkillsFile = measuredIn('variants');

/** One model's result in one skill, be it a rung or a variant. Throws where it was not measured: run `npm run evaluate`. */
export function resultOf(model: string, skill: Skill): MeasuredSkill {
  const result = [skills, variants]
    .flatMap(({ models }) => models.filter(({ id }) => id === model))
    .flatMap(({ results }) => results)
    .find((one) => isSameSkill(one, skill));
  if (!result) throw new Error(`${model} was not examined in ${skill.domain} ${skill.format}`);
  return result;
}

/** A model's loss by new stories, in nats a token. Throws where it was not measured. */
export function storyLossOf(model: string): number {
  const found = [...skills.models, ...variants.models].find(({ id }) => id === model);
  if (!found) throw new Error(`${model} has not read the stories`);
  return found.storyLoss.nats;
}

/** A rung trained again from other first weights: `generalist-31k-seed-2` is `generalist-31k`, once more. */
const SEED = /-seed-\d+$/;

/** The ids of a rung's further trainings, of those that were measured: in this skill, if one is named. */
export function trainedAgain(rung: string, skill?: Skill): string[] {
  const isExamined = ({ results }: SkillsFile['models'][number]) =>
    !skill || results.some((one) => isSameSkill(one, skill));
  return variants.models
    .filter((model) => SEED.test(model.id) && model.id.replace(SEED, '') === rung && isExamined(model))
    .map(({ id }) => id);
}

/** A published work, by its title and address. */
export interface Work {
  title: string;
  url: string;
}

/** Props that every experiment's island receives beside its own data. */
export interface ExperimentProps {
  rungs: Rung[];
  modelLabels: ModelLabels;
  experimentLabels: typeof english;
  /** Published work on what an experiment with tiny models cannot tell. */
  works: Work[];
  /** Of the measurement: its day and its number of questions. */
  measured: { on: string; items: number };
}

/**
 * Adds those props.
 * @param takesPart which models of the ladder the experiment has
 * @param works names of files in content/evidence
 */
export function withExperiment<P extends { language: string }>(
  props: P,
  takesPart: (rung: Rung) => boolean,
  works: string[],
): P & ExperimentProps {
  return {
    ...props,
    rungs: ladder().filter(takesPart),
    modelLabels: modelLabelsIn(props.language),
    experimentLabels: pickDictionary(dictionaries, props.language),
    works: works.map(workOf),
    measured: { on: skills.measuredOn, items: skills.items },
  };
}

function workOf(name: string): Work {
  const found = evidence[`../../../../content/evidence/${name}.yaml`];
  if (!found) throw new Error(`There is no work ${name} in content/evidence`);
  const { title, url } = parse(found) as Work;
  return { title, url };
}

/** The recorded examples of a skill: the first questions, and what each model wrote to them. */
export function recordedExamples(models: readonly string[], skill: Skill): Example[] {
  const { examples } = skills.examples[skill.domain] ? skills : variants;
  return examples[skill.domain].map(({ prompt, answer }, index) => ({
    prompt,
    expected: answer,
    said: models.map((model) => ({ model, ...resultOf(model, skill).said[index] })),
  }));
}
