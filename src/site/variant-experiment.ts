/** Which experiment a variant was made for, told by its id. */
const EXPERIMENTS: [pattern: RegExp, widget: string][] = [
  [/-seed-\d+$/, 'what-it-knows'],
  [/^titles-/, 'adapt-a-foundation'],
  [/^distilled-/, 'teacher-and-pupil'],
  [/^compute-/, 'spend-the-compute'],
  [/^(base|chat)-/, 'base-and-chat'],
];

/** The widget's name. Throws for a variant that belongs to none: say here what it is for. */
export function experimentOf(variant: string): string {
  const found = EXPERIMENTS.find(([pattern]) => pattern.test(variant));
  if (!found) throw new Error(`Which experiment is ${variant} for? Say it in src/site/variant-experiment.ts`);
  return found[1];
}
