/** A model of the ladder as a widget needs to know it, and how rungs are ordered and found. */
import { message } from '../../core/message.ts';
import { shortCount } from '../../core/quantity.ts';
import type { ModelFile } from './model/client.ts';

export interface Rung extends ModelFile {
  /** A variant was made to be compared with another model; no picker offers it. */
  kind: 'generalist' | 'specialist' | 'variant';
  /** How many different tokens it knows. */
  vocabulary: number;
  /** How many tokens it can look back on. */
  context: number;
}

export interface RungLabels {
  names: Record<Rung['kind'], string>;
  only: string;
  /** What specialists were trained on, by the first word of their ids. */
  subjects: Record<string, string>;
}

/** What a rung is called in the reader's language: "136 K generalist", "31 K specialist for sums". */
export function rungName(
  { kind, parameters, id }: Pick<Rung, 'kind' | 'parameters' | 'id'>,
  { names, subjects }: RungLabels,
  language: string,
): string {
  const subject = id.split('-')[0];
  return message(
    names[kind],
    { size: shortCount(parameters, language), subject: subjects[subject] ?? subject },
    language,
  );
}

/** How a specialist says that it knows one subject alone, "sums only"; nothing for a generalist. */
export function rungOnly({ kind, id }: Pick<Rung, 'kind' | 'id'>, { only, subjects }: RungLabels): string {
  const subject = id.split('-')[0];
  return kind === 'specialist' ? message(only, { subject: subjects[subject] ?? subject }) : '';
}

/** The name of a model's file as it is served: it changes when the weights do, so that it can be cached for ever. */
export function modelFileName(id: string, sha256: string): string {
  return `${id}-${sha256.slice(0, 8)}.gguf`;
}

/** Generalists first, the smallest first. */
export function inOrder<R extends Pick<Rung, 'id' | 'kind' | 'parameters'>>(rungs: readonly R[]): R[] {
  const rank = (rung: R) => (rung.kind === 'generalist' ? 0 : 1);
  return [...rungs].sort((a, b) => rank(a) - rank(b) || a.parameters - b.parameters || a.id.localeCompare(b.id));
}

/** The radius of a small model's round mark in a box of 24: it grows along the ladder, slower than the parameters. */
export function markRadius(parameters: number): number {
  return Math.min(12, Math.round(52 * (parameters / 31_000) ** 0.24) / 10);
}

/** The rung with that id, or undefined. */
export function findRung(rungs: readonly Rung[], id: string): Rung | undefined {
  return rungs.find((rung) => rung.id === id);
}

/** How many parameters the rung with that id has, written short: "136 K". Throws where there is none. */
export function rungSize(rungs: readonly Rung[], id: string, language: string): string {
  const rung = findRung(rungs, id);
  if (!rung) throw new Error(`There is no model ${id} on the ladder`);
  return shortCount(rung.parameters, language);
}
