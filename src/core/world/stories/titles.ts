/** Titles for stories: a task that no generalist is ever given, so that one can watch it being learnt. */
import type { Item } from '../item.ts';
import { createRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { castWords } from './cast.ts';
import type { Cast } from './cast.ts';
import { fillSlots } from './plot.ts';
import { readStory } from './read-story.ts';
import { tellStory } from './tell.ts';

/** What stands behind a story whose title is wanted. */
export const TITLE_REQUEST = 'What is a good title for this story?';

const EXAMPLES_SEED = 70;

/** The title of each plot: what happens in it, with the one name, thing or place that sets the story apart from others. */
export const TITLES: Record<string, string> = {
  'lost-thing': '{hero} and the lost {thing}',
  'small-animal': '{hero} and the little {animal}',
  sharing: 'A {thing} for two',
  'making-a-present': 'A {thing} for {friend}',
  'hide-and-seek': 'Hide and seek in the {far}',
  'strange-noise': 'The noise in the {far}',
  'planting-a-seed': 'The seed and the {colour} flower',
  'forgotten-honey': '{hero} forgets the honey',
  'the-race': 'The race to the {last}',
  'secret-map': 'The {thing} in the chest',
  'broken-thing': '{hero} and the broken {thing}',
  'new-child': 'A friend for {friend}',
  'on-the-roof': 'The {thing} on the roof',
  'way-home': '{hero} and {friend} are lost',
  'the-concert': 'The concert in the {last}',
  'fair-trade': 'A {gift} for a {thing}',
  'the-promise': '{hero} keeps a promise',
  'grandmothers-birthday': '{hero} visits Grandmother',
  'the-letter': 'A letter for the {grown}',
  'secret-sign': 'The {thing} in the window',
  'three-errands': 'The forgotten {gift}',
  'painting-the-gate': 'The {colour} gate',
  'the-wish': 'The wish of {hero}',
};

/** A story and the question what to call it. */
export function titleItem(random: Random): Item {
  const { plot, cast, text } = tellStory(random);
  return { domain: 'title', prompt: `${text} ${TITLE_REQUEST}`, answer: titleOf(plot, cast) };
}

/** The examples that training has, always the same ones: the first 50 are among the first 200. */
export function titleExamples(count: number): Item[] {
  const random = createRandom(EXAMPLES_SEED);
  return Array.from({ length: count }, () => titleItem(random));
}

/** The title of the story in a prompt; null if no title is asked for, or if the story is not wholly one of this world's. */
export function readTitle(prompt: string): string | null {
  const trimmed = prompt.trim();
  if (!trimmed.endsWith(TITLE_REQUEST)) return null;
  const { plot, cast, coherent } = readStory(trimmed.slice(0, -TITLE_REQUEST.length));
  return coherent ? titleOf(plot!, cast) : null;
}

function titleOf(plot: string, cast: Partial<Cast>): string {
  return fillSlots(TITLES[plot], castWords(cast));
}
