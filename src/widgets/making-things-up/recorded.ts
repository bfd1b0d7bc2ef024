/** What was measured of made-up answers and of confidence, for the card. It runs at build only. */
import type { Mark } from '../../core/experiments/examine.ts';
import type { Example } from '../_parts/experiment/examples.ts';
import { recordedExamples, type ExperimentProps } from '../_parts/experiment/measured.ts';
import { gradeAnswers, PEOPLE, skillOf, type Graded, type People } from './graded.ts';

interface ConfidenceFile {
  models: { id: string; results: { domain: string; marks: string; confidence: number[] }[] }[];
}

const files = import.meta.glob<ConfidenceFile>('../../../content/measurements/confidence.json', {
  eager: true,
  import: 'default',
});
const MARKS: Record<string, Mark> = { r: 'right', w: 'wrong', d: 'declined' };

/** Adds the graded answers of every model and three questions for each kind of people. */
export function withInventions<P extends ExperimentProps>(props: P) {
  const [{ models }] = Object.values(files);
  const ids = props.rungs.map(({ id }) => id);
  const gradedOf = (id: string, people: People): Graded => {
    const { domain } = skillOf(people);
    const found = models.find((model) => model.id === id)?.results.find((result) => result.domain === domain);
    if (!found) throw new Error(`The confidence of ${id} in ${domain} was not measured: run npm run evaluate`);
    const answers = [...found.marks].map((letter, index) => ({
      mark: MARKS[letter],
      confidence: found.confidence[index] / 1000,
    }));
    return gradeAnswers(people, answers);
  };
  const byPeople = <T>(value: (people: People) => T) =>
    Object.fromEntries(PEOPLE.map((people) => [people, value(people)])) as Record<People, T>;
  const recorded = Object.fromEntries(ids.map((id) => [id, byPeople((people) => gradedOf(id, people))]));
  const examples: Record<People, Example[]> = byPeople((people) => recordedExamples(ids, skillOf(people)));
  return { ...props, recorded, examples };
}
