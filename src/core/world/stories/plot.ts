/** What a plot is: beats told one after the other, each in one of several wordings with the cast's names put in. */
import type { Cast } from './cast.ts';

/** Wordings of one step of a story. An optional beat is sometimes left out. */
export type Beat = readonly string[] | { optional: readonly string[] };

export interface Plot {
  name: string;
  /** Narrows what a slot may be, such as only things that make music. */
  slots?: Partial<Record<keyof Cast, readonly string[]>>;
  beats: readonly Beat[];
  /** Questions about the story, each with its answer. */
  questions: readonly (readonly [question: string, answer: string])[];
}

/** Replaces every `{slot}` by its value; throws on a slot that has none, so that a misspelt one is found. */
export function fillSlots(wording: string, slots: Record<string, string>): string {
  return wording.replace(/\{([\w.]+)\}/g, (_, slot: string) => {
    if (!(slot in slots)) throw new Error(`No value for {${slot}} in: ${wording}`);
    return slots[slot];
  });
}
