/** Reads a story by the grammar that tells them: how far is it a story this world could have told? */
import { CHOICES, castWords } from './cast.ts';
import type { Cast } from './cast.ts';
import { OPENINGS } from './openings.ts';
import type { Beat, Plot } from './plot.ts';
import { PLOTS } from './plots.ts';

export interface StoryReading {
  /** The plot that fits best, or undefined if not even the opening fits. */
  plot?: string;
  /** Who and what it is about, as far as read. */
  cast: Partial<Cast>;
  /** How many characters were read before the first sentence that breaks the plot or the cast. */
  read: number;
  /** True if the whole text is one story, told to its end, in which nobody and nothing changes by mistake. */
  coherent: boolean;
}

interface State {
  beat: number;
  position: number;
  cast: Partial<Cast>;
}

/** Reads a story from its beginning, trying every plot, and returns the reading that gets furthest. */
export function readStory(text: string): StoryReading {
  const story = text.trim();
  let best: StoryReading = { cast: {}, read: 0, coherent: false };
  for (const plot of PLOTS) {
    const beats = [OPENINGS, ...plot.beats];
    const pending: State[] = [{ beat: 0, position: 0, cast: {} }];
    for (let state = pending.pop(); state; state = pending.pop()) {
      const coherent = state.beat === beats.length && state.position === story.length;
      if (coherent || (state.position > best.read && !best.coherent)) {
        best = { plot: plot.name, cast: state.cast, read: state.position, coherent };
      }
      if (state.beat < beats.length) pending.push(...followers(state, beats[state.beat], plot, story));
    }
  }
  return best;
}

/** The states after one more beat: one for each wording that fits here, and one for leaving an optional beat out. */
function followers(state: State, beat: Beat, plot: Plot, story: string): State[] {
  const isOptional = 'optional' in beat;
  const states = (isOptional ? beat.optional : beat).flatMap((wording) => {
    const found = readWording(wording, state, plot, story);
    return found ? [{ ...found, beat: state.beat + 1 }] : [];
  });
  return isOptional ? [{ ...state, beat: state.beat + 1 }, ...states] : states;
}

/** Where a wording ends and what its slots hold, if it stands at this position and agrees with the cast so far. */
function readWording(wording: string, { position, cast }: State, plot: Plot, story: string) {
  const known = castWords(cast);
  const met = new Set<string>();
  const pattern = wording.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{([\w.\\]+)\}/g, (_, escaped: string) => {
    const slot = escaped.replace('\\', '');
    if (slot in known) return known[slot];
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
