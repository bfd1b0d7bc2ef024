/** What was measured of models that learnt to give titles, for the card. It runs at build only. */
import { TITLE_COUNTS, type TitleCount } from '../../core/world/title-counts.ts';
import { comparedSkill, comparisonLabelsIn } from '../_parts/comparison/recorded.ts';
import type { Example } from '../_parts/experiment/examples.ts';
import { recordedExamples, type ExperimentProps } from '../_parts/experiment/measured.ts';
import { anyModel } from '../_parts/ladder.ts';
import type { Rung } from '../_parts/rung.ts';
import { BEFORE, START, TITLES, variantOf, WAYS, type Recorded } from './layout.ts';

const VARIANTS = TITLE_COUNTS.flatMap((count) => WAYS.map((way) => variantOf(way, count)));

/** Adds the models, what they got right, and three stories with the titles they were given. */
export function withTitles<P extends ExperimentProps & { language: string }>(props: P) {
  const all = [START, ...VARIANTS];
  const byModel = <T>(values: readonly T[]) => Object.fromEntries(all.map((id, place) => [id, values[place]]));
  const recorded: Recorded = {
    titles: byModel(comparedSkill(TITLES, all, props.language).counts),
    before: BEFORE.map((skill) => {
      const { name, counts } = comparedSkill(skill, all, props.language);
      return { skill, name, counts: byModel(counts) };
    }),
  };
  const examples = TITLE_COUNTS.map((count) => {
    const ids = WAYS.map((way) => variantOf(way, count));
    return [count, recordedExamples(ids, TITLES).map(short)];
  });
  return {
    ...props,
    models: Object.fromEntries(all.map((id) => [id, anyModel(id)])) as Record<string, Rung>,
    recorded,
    examples: Object.fromEntries(examples) as Record<TitleCount, Example[]>,
    rowWords: comparisonLabelsIn(props.language),
  };
}

/** What a model that does not stop writes need not be read in full. */
const MOST = 90;

function short({ said, ...example }: Example): Example {
  return {
    ...example,
    said: said.map(({ output, ...one }) => ({
      ...one,
      output: output.length > MOST ? `${output.slice(0, MOST)} …` : output,
    })),
  };
}
