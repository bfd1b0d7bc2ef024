/** What the ladder's models were measured to be able to do, as training/evaluate.ts wrote it down. */
import type { siteLabels } from './language.ts';

export interface Result {
  domain: string;
  format: 'text' | 'answer' | 'steps';
  items: number;
  right: number;
  declined: number;
}

interface Skills {
  items: number;
  models: { id: string; sha256: string; results: Result[] }[];
}

const files = import.meta.glob<Skills>('../../content/measurements/skills.json', { eager: true, import: 'default' });

/** The results of the weights with that hash; undefined where they have not been examined since they were trained. */
export function skillsOf(id: string, sha256: string): Result[] | undefined {
  const models = Object.values(files).flatMap((file) => file.models);
  return models.find((model) => model.id === id && model.sha256 === sha256)?.results;
}

/** The name of a kind of question, with "with steps" where the answer is written out in steps. */
export function skillName(
  { domain, format }: Pick<Result, 'domain' | 'format'>,
  { kinds, steps }: ReturnType<typeof siteLabels>['ladder']['skills'],
): string {
  const kind = kinds[domain as keyof typeof kinds] ?? domain;
  return format === 'steps' ? `${kind}, ${steps}` : kind;
}
