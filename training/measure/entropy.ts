/**
 * How much chance the world itself puts into a story: the floor below which no model's loss can lie, on average.
 *
 * Every choice made while a story is told is counted at what it costs to say which way it went: the logarithm of the number
 * of options, or of one over the probability. A story's wordings and episodes all stand in its text. Of the cast only what
 * the text names is counted, and for each such slot no more than the values that the earlier ones named left over.
 *
 * That is an upper bound on the entropy of the text, and a close one: a text cannot be more uncertain than the choices it
 * follows from, different choices may give the same text (two wordings that say the same, once their names are filled in),
 * and a slot's remaining values need not be equally likely once those that are not named have been drawn before it.
 * A model may therefore come a little below it; clearly below would mean that a choice is counted that the text does not show.
 */
import { createRandom } from '../../src/core/world/random.ts';
import type { Random } from '../../src/core/world/random.ts';
import { CHOICES } from '../../src/core/world/stories/cast.ts';
import type { Cast } from '../../src/core/world/stories/cast.ts';
import type { Plot } from '../../src/core/world/stories/plot.ts';
import { tellStory } from '../../src/core/world/stories/tell.ts';
import { testSeed } from '../../src/core/world/test-items.ts';

/** One choice: what there was to choose from (for `chance` nothing), what came out, and its cost in nats. */
export interface Draw {
  options: readonly unknown[];
  value: unknown;
  nats: number;
}

/** Draws as `random` does, and writes down every choice in `draws`. */
export function countDraws(random: Random, draws: Draw[]): Random {
  const refuse = (): never => {
    throw new Error('A story is told by picks and chances alone; count this kind of draw before it is used');
  };
  return {
    next: refuse,
    integer: refuse,
    range: refuse,
    shuffle: refuse,
    sample: refuse,
    pick(options) {
      const value = random.pick(options);
      draws.push({ options, value, nats: Math.log(options.length) });
      return value;
    },
    chance(probability) {
      const value = random.chance(probability);
      draws.push({ options: [], value, nats: -Math.log(value ? probability : 1 - probability) });
      return value;
    },
  };
}

const SLOTS = Object.keys(CHOICES) as (keyof Cast)[];

/** The nats that chance puts into the next story `random` tells, and its text. */
export function storyNats(random: Random): { nats: number; text: string } {
  const draws: Draw[] = [];
  const { cast, text } = tellStory(countDraws(random, draws));
  // In the order in which they are made: the plot, the cast, then wordings and episodes.
  const [plot, ...others] = draws;
  const told = others.slice(SLOTS.length);
  const named = slotsNamed(told.map(({ value }) => value));
  const nats = [plot, ...told].reduce((sum, draw) => sum + draw.nats, 0);
  return { nats: nats + castNats(cast, (plot.value as Plot).slots ?? {}, named), text };
}

/** The slots that a story's wordings speak of; a pronoun speaks of the child. */
function slotsNamed(values: readonly unknown[]): Set<string> {
  const wordings = values.filter((value) => typeof value === 'string').join(' ');
  const words = [...wordings.matchAll(/\{([\w.]+)\}/g)].map(([, word]) => word);
  return new Set(
    words.map((word) => (word.startsWith('friend.') ? 'friend' : /^(he|him|his)$/i.test(word) ? 'hero' : word)),
  );
}

function castNats(cast: Cast, narrowed: Plot['slots'] & object, named: ReadonlySet<string>): number {
  const used: string[] = [];
  let nats = 0;
  for (const slot of SLOTS.filter((one) => named.has(one))) {
    const options = (narrowed[slot] ?? CHOICES[slot]).filter((value) => !used.includes(value));
    nats += Math.log(options.length);
    used.push(cast[slot]);
  }
  return nats;
}

/** The mean nats a token over the stories that the models' loss is measured on, their `<end>` included. */
export function storyEntropy(
  seed: number,
  count: number,
  tokens: number,
): { nats: number; tokens: number; items: number } {
  const random = createRandom(testSeed(seed));
  let nats = 0;
  for (let story = 0; story < count; story++) nats += storyNats(random).nats;
  return { nats: Math.round((1e4 * nats) / tokens) / 1e4, tokens, items: count };
}
