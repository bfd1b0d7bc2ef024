import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/core/world/random.ts';
import { PLACES, THINGS } from '../../../src/core/world/stories/cast.ts';
import { PLOTS } from '../../../src/core/world/stories/plots.ts';
import { readStory } from '../../../src/core/world/stories/read-story.ts';
import { tellStory } from '../../../src/core/world/stories/tell.ts';
import { storyThreads } from '../../../src/core/world/stories/threads.ts';

const LONGEST_STORY = 1_000;
const MOST_WORDS = 170;

function tellMany(count: number, seed = 17) {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => tellStory(random));
}

describe('stories', () => {
  it('fill every slot of every wording and question', () => {
    for (const plot of PLOTS) {
      const random = createRandom(1);
      for (let telling = 0; telling < 60; telling++) {
        const { text, questions } = tellStory(random, plot);
        const all = [text, ...questions.flatMap(({ question, answer }) => [question, answer])].join(' ');
        expect(all).not.toMatch(/[{}]|undefined|\.\.|,,|  /);
        expect(text.length).toBeLessThan(LONGEST_STORY);
        expect(text.split(' ').length).toBeLessThan(MOST_WORDS);
      }
    }
  });

  it('have at least 22 plots, no two of one name', () => {
    expect(new Set(PLOTS.map((plot) => plot.name)).size).toBe(PLOTS.length);
    expect(PLOTS.length).toBeGreaterThanOrEqual(22);
  });

  it('have two children, three places and two things that are all different', () => {
    for (const { cast } of tellMany(300)) {
      expect(new Set(Object.values(cast)).size).toBe(Object.keys(cast).length);
    }
  });

  it('are hardly ever the same twice', () => {
    expect(new Set(tellMany(2_000).map((story) => story.text)).size).toBe(2_000);
  });

  it('answer their questions out of their own text', () => {
    for (const { text, questions, plot } of tellMany(600)) {
      for (const { answer } of questions) {
        const fact = answer.match(/\w+(?=\.$)/)![0];
        expect(text.toLowerCase(), plot).toContain(fact.toLowerCase());
      }
    }
  });
});

describe('a story read by its grammar', () => {
  it('is coherent if the world told it', () => {
    for (const plot of PLOTS) {
      const random = createRandom(3);
      for (let telling = 0; telling < 40; telling++) {
        const { text, subPlots } = tellStory(random, plot);
        expect(readStory(text), text).toMatchObject({ coherent: true, plot: plot.name, subPlots });
      }
    }
  });

  it('is not coherent if a name, a place or a thing changes half way', () => {
    for (const { text, cast } of tellMany(100)) {
      const half = text.indexOf(' ', text.length / 2);
      for (const [from, to] of [
        [cast.friend, cast.friend === 'Ada' ? 'Theo' : 'Ada'],
        [cast.last, PLACES.find((place) => !Object.values(cast).includes(place))!],
        [cast.thing, THINGS.find((thing) => ![cast.thing, cast.gift].includes(thing))!],
      ]) {
        const broken = text.slice(0, half) + text.slice(half).replaceAll(from, to);
        const isChanged = broken !== text && text.slice(0, half).includes(from);
        if (isChanged) expect(readStory(broken).coherent, `${from} became ${to}: ${broken}`).toBe(false);
      }
    }
  });

  it('says how far a broken one holds', () => {
    const [{ text }] = tellMany(1);
    const reading = readStory(`${text.slice(0, 150)} zzz`);
    expect(reading.coherent).toBe(false);
    expect(reading.read).toBeGreaterThan(0);
    expect(reading.read).toBeLessThanOrEqual(151);
  });

  it.each(['', 'x', 'Hello!', '😀'.repeat(3_000), 'a '.repeat(5_000)])('answers for any text', (text) => {
    expect(readStory(text)).toMatchObject({ coherent: false });
  });
});

const DRUM = 'Ada had a red drum and played it better than anyone.';

describe('the threads of a story', () => {
  it('follow each name and thing from sentence to sentence', () => {
    const { sentences, threads, verdict } = storyThreads(`${DRUM} Milo said, "Everyone should hear that." ${DRUM}`);
    expect(sentences).toHaveLength(3);
    expect(threads.map(({ word, sentences }) => [word, sentences])).toEqual([
      ['Ada', [0, 2]],
      ['drum', [0, 2]],
      ['Milo', [1]],
    ]);
    expect(verdict).toEqual({ names: ['Ada', 'Milo'], things: ['drum'], told: true, kept: true });
  });

  it('are all kept in stories of this world', () => {
    for (const { text, cast } of tellMany(300)) {
      const { verdict } = storyThreads(text);
      expect(verdict.names.sort()).toEqual([cast.hero, cast.friend].sort());
      expect(verdict.kept, text).toBe(true);
    }
  });

  it.each([
    ['a third name', `${DRUM} Milo said, "Everyone should hear that." Otto said, "Everyone should hear that."`],
    ['a second thing', `${DRUM} Ada had to laugh, and let the kite drop.`],
    ['a changed colour', `${DRUM} ${DRUM.replace('red', 'blue')}`],
    ['words that tell nothing', `${DRUM} Ada will showed a seed. "I will helpt," said they were.`],
  ])('are not kept with %s', (_, text) => {
    expect(storyThreads(text).verdict.kept).toBe(false);
  });

  it('are none in an empty text', () => {
    expect(storyThreads('')).toEqual({
      sentences: [],
      threads: [],
      verdict: { names: [], things: [], told: true, kept: true },
    });
  });
});
