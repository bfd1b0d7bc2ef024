/** What a plot is: beats told one after the other, each in one of several wordings with the cast's names put in. */
import type { Cast } from './cast.ts';

/** A place where an episode may interrupt the plot, other than those that would not fit it. */
export interface SubPlotMark {
  subPlot: true;
  except?: readonly string[];
}

/** Wordings of one step of a story. An optional beat is sometimes left out. */
export type Beat = readonly string[] | { optional: readonly string[] } | SubPlotMark;

type Questions = readonly (readonly [question: string, answer: string])[];

export interface Plot {
  name: string;
  /** Narrows what a slot may be, such as only things that make music. */
  slots?: Partial<Record<keyof Cast, readonly string[]>>;
  beats: readonly Beat[];
  /** Questions about the story, each with its answer. */
  questions: Questions;
}

/** An episode that any plot may be interrupted by. Its beats belong together, and none is left out. */
export interface SubPlot {
  name: string;
  beats: readonly (readonly string[])[];
  questions: Questions;
}

/** Replaces every `{slot}` by its value; throws on a slot that has none, so that a misspelt one is found. */
export function fillSlots(wording: string, slots: Record<string, string>): string {
  return wording.replace(/\{([\w.]+)\}/g, (_, slot: string) => {
    if (!(slot in slots)) throw new Error(`No value for {${slot}} in: ${wording}`);
    return slots[slot];
  });
}
