/** Which models a widget's page can run, and which of them its present state needs. */
import type { Rung } from '../../rung.ts';

/** A model as a page names it; a page with one fixed model says no kind. */
export type KeptModel = Omit<Rung, 'kind'> & { kind?: Rung['kind'] };

/** Astro writes a value in an island's properties as [how to read it, value]. */
type Written = [kind: number, value: unknown];

const isWritten = (value: unknown): value is Written =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'number';

/** What an island is given, as it reads it: objects, arrays, texts and numbers. */
export function readProperties(text: string): Record<string, unknown> {
  const plain = (value: unknown): unknown => {
    if (!isWritten(value)) return value;
    const [kind, inner] = value;
    if (kind === 1) return (inner as unknown[]).map(plain);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, plain(one)]));
  };
  return plain([0, JSON.parse(text)]) as Record<string, unknown>;
}

/** Every model that is named anywhere in `properties`, each once. */
export function modelsIn(properties: unknown): KeptModel[] {
  const found = new Map<string, KeptModel>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { url, sha256 } = value as Partial<KeptModel>;
    if (typeof url === 'string' && url.endsWith('.gguf') && sha256) found.set(url, value as KeptModel);
    Object.values(value).forEach(look);
  };
  look(properties);
  return [...found.values()];
}

/**
 * The addresses of the models that are called by their ids: in `named`, or else in a value of the state; all of them where the
 * widget leaves no choice.
 * @param start the values a widget begins with
 * @param state what differs from them now
 */
export function neededModels(models: KeptModel[], start: unknown, state: URLSearchParams, named?: string[]): string[] {
  const values = { ...(start as Record<string, unknown>), ...Object.fromEntries(state) };
  const words = new Set(named ?? Object.values(values).flatMap((value) => String(value).split(/[\s,]+/)));
  const called = models.filter(({ id }) => words.has(id));
  return (called.length > 0 ? called : models).map(({ url }) => url);
}
