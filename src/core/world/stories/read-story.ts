/** Reads a story by the grammar that tells them: how far is it a story this world could have told? */
import { CHOICES, castWords } from './cast.ts';
import type { Cast } from './cast.ts';
import { OPENINGS } from './openings.ts';
import type { Beat, Plot } from './plot.ts';
import { PLOTS } from './plots.ts';
import { subPlotsAt } from './sub-plots.ts';

export interface StoryReading {
  /** The plot that fits best, or undefined if not even the opening fits. */
  plot?: string;
  /** The episodes told in it, and those that may be in their first sentence where it breaks off. */
  subPlots: string[];
  /** Who and what it is about, as far as read. */
  cast: Partial<Cast>;
  /** How many characters were read before the first sentence that breaks the plot or the cast. */
  read: number;
  /** True if the whole text is one story, told to its end, in which nobody and nothing changes by mistake. */
  coherent: boolean;
}

interface State {
  /** What is still to be told. */
  ahead: readonly Beat[];
  position: number;
  cast: Partial<Cast>;
  subPlots: string[];
}

/** Reads a story from its beginning, trying every plot, and returns the reading that gets furthest. */
export function readStory(text: string): StoryReading {
  const story = text.trim();
  let best: StoryReading = { subPlots: [], cast: {}, read: 0, coherent: false };
  for (const plot of PLOTS) {
    const pending: State[] = [{ ahead: [OPENINGS, ...plot.beats], position: 0, cast: {}, subPlots: [] }];
    for (let state = pending.pop(); state; state = pending.pop()) {
      const coherent = state.ahead.length === 0 && state.position === story.length;
      if (coherent || (state.position > best.read && !best.coherent)) {
        const subPlots = [...state.subPlots, ...subPlotsBegun(state, story)];
        best = { plot: plot.name, subPlots, cast: state.cast, read: state.position, coherent };
      }
      if (state.ahead.length > 0) pending.push(...followers(state, plot, story));
    }
  }
  return best;
}

/** The episodes of which the text may have the start of a first sentence, if it breaks off there. */
function subPlotsBegun({ ahead, position }: State, story: string): string[] {
  if (position === story.length || /[.!?]"? /.test(story.slice(position))) return [];
  const needed = ahead.findIndex((beat) => !('optional' in beat) && !('subPlot' in beat));
  return ahead.slice(0, Math.max(0, needed)).flatMap((beat) => subPlotsAt(beat).map(({ name }) => name));
}

/**
 * The states after one more beat: one for each wording that fits here, and one for leaving an optional beat out.
 * At a mark they are one for each episode that begins here, and one for none.
 */
function followers(state: State, plot: Plot, story: string): State[] {
  const [beat, ...ahead] = state.ahead;
  if ('subPlot' in beat) {
    const episodes = subPlotsAt(beat).flatMap(({ name, beats: [first, ...others] }) => {
      const subPlots = [...state.subPlots, name];
      return afterWordings({ ...state, subPlots }, first, [...others, ...ahead], plot, story);
    });
    return [{ ...state, ahead }, ...episodes];
  }
  if (!('optional' in beat)) return afterWordings(state, beat, ahead, plot, story);
  return [{ ...state, ahead }, ...afterWordings(state, beat.optional, ahead, plot, story)];
}

/** The states after any of these wordings that stands here. */
function afterWordings(
  state: State,
  wordings: readonly string[],
  ahead: readonly Beat[],
  plot: Plot,
  story: string,
): State[] {
  return wordings.flatMap((wording) => {
    const found = readWording(wording, state, plot, story);
    return found ? [{ ...state, ...found, ahead }] : [];
  });
}

/** Where a wording ends and what its slots hold, if it stands at this position and agrees with the cast so far. */
function readWording(wording: string, { position, cast }: State, plot: Plot, story: string) {
  const known = castWords(cast);
  const filled = wording.replace(/\{([\w.]+)\}/g, (whole, slot: string) => known[slot] ?? whole);
  if (!story.startsWith(filled.split('{', 1)[0], position)) return undefined;
  const met = new Set<string>();
  const pattern = filled.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{([\w.\\]+)\}/g, (_, escaped: string) => {
    const slot = escaped.replace('\\', '');
    const group = slot.replace('.', '_');
    if (met.has(slot)) return `\\k<${group}>`;
    met.add(slot);
    return `(?<${group}>${alternatives(slot, plot)})`;
  });
  const match = new RegExp(`${pattern}(?: |$)`, 'y');
  match.lastIndex = position;
  const groups = match.exec(story)?.groups;
  if (match.lastIndex === 0) return undefined;
  const grown = { ...cast, ...castPart(groups ?? {}) };
  return agrees(groups ?? {}, grown) ? { position: match.lastIndex, cast: grown } : undefined;
}

function alternatives(slot: string, plot: Plot): string {
  if (slot in CHOICES) return (plot.slots?.[slot as keyof Cast] ?? CHOICES[slot as keyof Cast]).join('|');
  return '[Ss]?[Hh]e|[Hh]im|[Hh]er|[Hh]is';
}

function castPart(groups: Record<string, string>): Partial<Cast> {
  return Object.fromEntries(Object.entries(groups).filter(([slot]) => slot in CHOICES));
}

/** Pronouns must fit the names, and no two slots may hold the same. */
function agrees(groups: Record<string, string>, cast: Partial<Cast>): boolean {
  const words = castWords(cast);
  const values = Object.values(cast);
  return (
    new Set(values).size === values.length &&
    Object.entries(groups).every(([slot, word]) => (words[slot.replace('_', '.')] ?? word) === word)
  );
}
