/** A model of the ladder as a widget needs to know it, and how rungs are ordered and found. */
import type { ModelFile } from './model-client.ts';

export interface Rung extends ModelFile {
  kind: 'generalist' | 'specialist';
  /** What a specialist was trained on and nothing else: the first word of its id. */
  subject: string;
  /** How many different tokens it knows. */
  vocabulary: number;
  /** How many tokens it can look back on. */
  context: number;
}

/** The name of a model's file as it is served: it changes when the weights do, so that it can be cached for ever. */
export function modelFileName(id: string, sha256: string): string {
  return `${id}-${sha256.slice(0, 8)}.gguf`;
}

/** Generalists first, the smallest first. */
export function inOrder(rungs: readonly Rung[]): Rung[] {
  const rank = (rung: Rung) => (rung.kind === 'generalist' ? 0 : 1);
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
