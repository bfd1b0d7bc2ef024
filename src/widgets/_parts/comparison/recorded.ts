/** What was measured of models that are compared, for the cards of widgets. It runs at build only. */
import type { Skill } from '../../../core/experiments/examine.ts';
import { SKILLS } from '../../../core/experiments/skills.ts';
import { pickDictionary } from '../../../core/dictionary.ts';
import type { Example } from '../experiment/examples.ts';
import { bitsOf, shortCurve, type CurvePoint } from '../experiment/loss-curve.ts';
import { recordedExamples, resultOf, trainedAgain, type ExperimentProps } from '../experiment/measured.ts';
import { anyModel } from '../ladder.ts';
import { readLoss } from '../lesson/loss-curves.ts';
import type { Rung } from '../rung.ts';
import type { ComparedSkill, Count } from './comparison.ts';
import type english from './labels/en.json';
import { skillName } from './skill-name.ts';
import { skillOf, type ShownSkill } from './skills.ts';

const dictionaries = import.meta.glob<typeof english>('./labels/*.json', { eager: true, import: 'default' });
const curves = import.meta.glob<string>('../../../../content/{ladder,variants}/*/loss.csv', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The labels of the parts that compare models, without the names of skills, which are used at build only. */
export type ComparisonLabels = Pick<
  typeof english,
  'skill' | 'axis' | 'own' | 'tableOwn' | 'pick' | 'unseen' | 'again'
>;

/** Props of a widget that compares models, rungs and variants, in everything that is measured. */
export interface ComparisonProps extends ExperimentProps {
  models: Rung[];
  skills: ComparedSkill[];
  /** Three questions of the skill that the card shows at first; those of the others would weigh too much. */
  examples: { skill: ShownSkill; recorded: Example[] };
  comparisonLabels: ComparisonLabels;
}

/** What a card has already: the reader's language, and the skill that is shown at first. */
export interface Compared {
  language: string;
  params: { skill: ShownSkill };
}

/** So many characters show what a model that does not stop writes. */
const MOST = 90;

/** Adds those props for the models of these ids, in this order. */
export function withComparison<P extends ExperimentProps & Compared>(props: P, ids: string[]) {
  const { skill } = props.params;
  return {
    ...props,
    models: ids.map(anyModel),
    skills: SKILLS.map((skill) => comparedSkill(skill, ids, props.language)),
    examples: { skill, recorded: shortExamples(ids, skill) },
    comparisonLabels: comparisonLabelsIn(props.language),
  };
}

const labelsIn = (language: string): typeof english => pickDictionary(dictionaries, language);

/** The labels that go to the reader. */
export function comparisonLabelsIn(language: string): ComparisonLabels {
  const { skill, axis, own, tableOwn, pick, unseen, again } = labelsIn(language);
  return { skill, axis, own, tableOwn, pick, unseen, again };
}

/** A skill with what each of these models got right in it. */
export function comparedSkill({ domain, format }: Skill, ids: readonly string[], language: string): ComparedSkill {
  const skill = { domain, format };
  return {
    ...skill,
    name: skillName(skill, labelsIn(language), language),
    counts: ids.map((id) => {
      const again = trainedAgain(id, skill).map((one) => countOf(one, skill));
      return { ...countOf(id, skill), ...(again.length > 0 && { again }) };
    }),
  };
}

function countOf(id: string, skill: Skill): Count {
  const { right, items } = resultOf(id, skill);
  return { right, items };
}

/** How the loss of a rung or a variant fell in training. */
export function curveOf(id: string): CurvePoint[] {
  return shortCurve(readLoss(logOf(id)));
}

/** The loss by held-out text at the end of training, in bits a token. */
export function finalLoss(id: string): number {
  const log = readLoss(logOf(id));
  return Number(bitsOf(log[log.length - 1].validation).toPrecision(4));
}

function logOf(id: string): string {
  const found = Object.entries(curves).find(([path]) => path.includes(`/${id}/`));
  if (!found) throw new Error(`${id} has no loss.csv`);
  return found[1];
}

function shortExamples(ids: readonly string[], name: ShownSkill): Example[] {
  return recordedExamples(ids, skillOf(name)).map(({ prompt, expected, said }) => ({
    prompt,
    // Of right stories there are many.
    expected: name === 'stories' ? '' : expected,
    said: said.map(({ model, output, mark }) => ({
      model,
      mark,
      output: output.length > MOST ? `${output.slice(0, MOST)} …` : output,
    })),
  }));
}
