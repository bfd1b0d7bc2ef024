/** Looks a figure of a real model up, so that a lesson never types it: its value, its source, and how sure it is. */
import { parse } from 'yaml';

interface Source {
  title: string;
  url: string;
  status: 'confirmed' | 'unconfirmed';
}

export interface FoundFigure {
  model: string;
  value: number;
  source: Source;
  /** The month in which the source was last read: "2026-11". */
  checked: string;
}

const files = import.meta.glob<string>('../../../../content/models/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/**
 * The figure at `path` ("parameters", "architecture.vocab") in a model's file.
 * @throws {Error} (at build) when there is no such model, or no such number in its file
 */
export function modelFigure(id: string, path: string): FoundFigure {
  const text = files[`../../../../content/models/${id}.yaml`];
  if (text === undefined) throw new Error(`There is no model ${id} in content/models`);
  const card = parse(text);
  const [figure, ...inner] = path.split('.');
  const value = inner.reduce((found, key) => found?.[key], card[figure]?.value);
  if (typeof value !== 'number') throw new Error(`${id} has no number at ${path}`);
  return { model: card.name, value, source: card[figure].source, checked: card.checked };
}
