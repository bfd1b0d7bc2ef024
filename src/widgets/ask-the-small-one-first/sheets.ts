/** What was measured of every model's answers and confidence, as the file has it, cut down to what routing needs. */
import { KINDS, skillOf, type Kind, type Sheet, type Sheets } from './kinds.ts';

/** content/measurements/confidence.json. */
export interface ConfidenceFile {
  models: {
    id: string;
    results: { domain: string; marks: string; confidence: number[] }[];
  }[];
}

/** One model's sheets. Throws where it was not measured: run `npm run evaluate`. */
export function sheetsOf({ models }: ConfidenceFile, id: string): Sheets {
  const results = models.find((model) => model.id === id)?.results ?? [];
  const sheet = (kind: Kind): Sheet => {
    const result = results.find(({ domain }) => domain === skillOf(kind).domain);
    if (!result) throw new Error(`It was not measured how sure ${id} is in ${kind}`);
    return {
      marks: result.marks,
      confidence: result.confidence.map((sure) => sure.toString(36).padStart(2, '0')).join(''),
    };
  };
  return Object.fromEntries(KINDS.map((kind) => [kind, sheet(kind)])) as Sheets;
}
