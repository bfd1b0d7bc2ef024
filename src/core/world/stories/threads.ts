/** Follows names and things through a story, sentence by sentence: what a small model loses track of first. */
import { ANIMALS, BOYS, COLOURS, GIRLS, THINGS } from './cast.ts';
import type { Beat } from './plot.ts';
import { PLOTS } from './plots.ts';
import { readStory } from './read-story.ts';
import { SUB_PLOTS } from './sub-plots.ts';
import { isTold, sentencesOf } from './told-sentences.ts';

export type ThreadKind = 'name' | 'thing' | 'animal';

export interface Thread {
  kind: ThreadKind;
  word: string;
  /** The sentences, counted from 0, in which the word occurs. */
  sentences: number[];
  /** For things, the colours they are given, in order: more than one means the story lost track. */
  colours: string[];
}

export interface StoryThreads {
  sentences: string[];
  /** One for each name, thing and animal, in order of first appearance. */
  threads: Thread[];
  verdict: { names: string[]; things: string[]; told: boolean; kept: boolean };
}

const WORDS: [ThreadKind, string[]][] = [
  ['name', [...GIRLS, ...BOYS]],
  ['thing', THINGS],
  ['animal', ANIMALS],
];
const KIND_OF = new Map(WORDS.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)));
const KNOWN_WORD = new RegExp(`(?:\\b(${COLOURS.join('|')}) )?\\b(${[...KIND_OF.keys()].join('|')})\\b`, 'g');
/** Every story of this world is about two children. */
const NAMES = 2;

/**
 * Which names, things and animals occur in which sentence, of a story or as much of it as has been written.
 * `told` is true as long as it is a story at all, `kept` as long as, besides, there are no more names and things than
 * its plot has, and no thing changes its colour.
 */
export function storyThreads(text: string): StoryThreads {
  const sentences = sentencesOf(text);
  const threads = new Map<string, Thread>();
  sentences.forEach((sentence, index) => {
    for (const [, colour, word] of sentence.matchAll(KNOWN_WORD)) {
      const thread = threads.get(word) ?? { kind: KIND_OF.get(word)!, word, sentences: [], colours: [] };
      threads.set(word, thread);
      if (thread.sentences.at(-1) !== index) thread.sentences.push(index);
      if (colour && !thread.colours.includes(colour)) thread.colours.push(colour);
    }
  });
  const all = [...threads.values()];
  const wordsOf = (kind: ThreadKind) => all.filter((thread) => thread.kind === kind).map((thread) => thread.word);
  const [names, things] = [wordsOf('name'), wordsOf('thing')];
  const told = isStory(sentences);
  const kept =
    told &&
    names.length <= NAMES &&
    (things.length <= 1 || things.length <= mostThings(text)) &&
    all.every((thread) => thread.colours.length <= 1);
  return { sentences, threads: all, verdict: { names, things, told, kept } };
}

/** True if at least half of the sentences that have ended are ones this world tells: where nothing is told, no thread is. */
function isStory(sentences: readonly string[]): boolean {
  const ended = sentences.filter((sentence) => /[.!?]"?$/.test(sentence));
  return ended.filter(isTold).length >= ended.length / 2;
}

/** How many different things the plot of this story speaks of, its episode included. */
function mostThings(text: string): number {
  const reading = readStory(text);
  const plot = PLOTS.find(({ name }) => name === reading.plot);
  const count = (beats: readonly Beat[]) => {
    const words = new Set(JSON.stringify(beats).match(/\{\w+\}|\w+/g));
    return ['{thing}', '{gift}', '{trinket}', ...THINGS].filter((word) => words.has(word)).length;
  };
  const episodes = SUB_PLOTS.filter(({ name }) => reading.subPlots.includes(name));
  return count(plot?.beats ?? []) + Math.max(0, ...episodes.map(({ beats }) => count(beats)));
}
