import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/core/world/random.ts';
import { CHOICES, castWords, type Cast } from '../../../src/core/world/stories/cast.ts';
import { fillSlots, type SubPlot } from '../../../src/core/world/stories/plot.ts';
import { PLOTS } from '../../../src/core/world/stories/plots.ts';
import { readStory } from '../../../src/core/world/stories/read-story.ts';
import { SUB_PLOTS, subPlotsAt } from '../../../src/core/world/stories/sub-plots.ts';
import { tellStory, type Story } from '../../../src/core/world/stories/tell.ts';
import { storyThreads } from '../../../src/core/world/stories/threads.ts';

const SUB_PLOT_SLOTS: (keyof Cast)[] = ['snack', 'stray', 'shade', 'trinket', 'shelter', 'hurdle', 'stranger'];

/** A story that this episode interrupts. */
function tellInterrupted(subPlot: string, plot = PLOTS.find((one) => one.beats.some(mayTell(subPlot)))!): Story {
  const random = createRandom(5);
  for (let telling = 0; telling < 1_000; telling++) {
    const story = tellStory(random, plot);
    if (story.subPlots.includes(subPlot)) return story;
  }
  throw new Error(`${plot.name} is never interrupted by ${subPlot}`);
}

const mayTell = (subPlot: string) => (beat: Parameters<typeof subPlotsAt>[0]) =>
  subPlotsAt(beat).some(({ name }) => name === subPlot);

/** How the episode ends in this story. */
function endOf(subPlot: SubPlot, { text, cast }: Story): string {
  const endings = subPlot.beats.at(-1)!.map((wording) => fillSlots(wording, castWords(cast)));
  return endings.find((ending) => text.includes(ending))!;
}

/** The slots that the wordings speak of. */
const slotsOf = (part: unknown) => new Set(JSON.stringify(part).match(/(?<=\{)[a-z]+(?=\})/g));

describe('sub-plots', () => {
  const marked = PLOTS.filter(({ beats }) => beats.some((beat) => 'subPlot' in beat));

  it('may interrupt at least twelve plots, each at one place', () => {
    expect(marked.length).toBeGreaterThanOrEqual(12);
    for (const { name, beats } of marked) {
      expect(beats.filter((beat) => 'subPlot' in beat).length, name).toBe(1);
    }
  });

  it('are left out by a name that exists', () => {
    const left = PLOTS.flatMap(({ beats }) => beats.flatMap((beat) => ('subPlot' in beat ? (beat.except ?? []) : [])));
    expect(SUB_PLOTS.map(({ name }) => name)).toEqual(expect.arrayContaining(left));
    expect(new Set(SUB_PLOTS.map(({ name }) => name)).size).toBe(SUB_PLOTS.length);
  });

  it('have slots of their own, apart from the two children, and no plot uses those', () => {
    const theirs = [...SUB_PLOT_SLOTS, 'hero', 'friend', 'he', 'his'];
    for (const subPlot of SUB_PLOTS) {
      expect(theirs, subPlot.name).toEqual(expect.arrayContaining([...slotsOf(subPlot)]));
    }
    for (const plot of PLOTS) {
      expect([...slotsOf(plot)].filter((slot) => SUB_PLOT_SLOTS.includes(slot as keyof Cast))).toEqual([]);
    }
  });

  it('interrupt some four in ten of the stories that they may', () => {
    const random = createRandom(17);
    const stories = Array.from({ length: 2_000 }, () => tellStory(random)).filter(({ plot }) =>
      marked.some(({ name }) => name === plot),
    );
    const share = stories.filter(({ subPlots }) => subPlots.length === 1).length / stories.length;
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.45);
  });

  it.each(SUB_PLOTS)('$name is read and followed in every plot that it may interrupt', ({ name }) => {
    for (const plot of marked.filter(({ beats }) => beats.some(mayTell(name)))) {
      const { text, cast, questions } = tellInterrupted(name, plot);
      expect(readStory(text), text).toMatchObject({ coherent: true, plot: plot.name, subPlots: [name] });
      expect(storyThreads(text).verdict.kept, text).toBe(true);
      expect(questions.length).toBeGreaterThan(plot.questions.length);
      expect(cast).toMatchObject(readStory(text).cast);
    }
  });

  it.each(SUB_PLOTS)('$name is not coherent if its end speaks of something else', (subPlot) => {
    const story = tellInterrupted(subPlot.name);
    const { text, cast } = story;
    const end = endOf(subPlot, story);
    for (const slot of SUB_PLOT_SLOTS.filter((one) => end.includes(cast[one]))) {
      const other = CHOICES[slot].find((value) => !Object.values(cast).includes(value))!;
      const broken = text.replace(end, end.replace(cast[slot], other));
      expect(readStory(broken).coherent, broken).toBe(false);
    }
  });

  it.each(SUB_PLOTS)('$name is not coherent with the end of another episode', (subPlot) => {
    const story = tellInterrupted(subPlot.name);
    const { text, cast } = story;
    const end = endOf(subPlot, story);
    for (const other of SUB_PLOTS.filter(({ name }) => name !== subPlot.name)) {
      const broken = text.replace(end, fillSlots(other.beats.at(-1)![0], castWords(cast)));
      expect(readStory(broken).coherent, broken).toBe(false);
    }
  });

  it('keep their threads at every word while a story is being written', () => {
    for (const subPlot of SUB_PLOTS) {
      const { text } = tellInterrupted(subPlot.name);
      for (let end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
        expect(storyThreads(text.slice(0, end)).verdict.kept, text.slice(0, end)).toBe(true);
      }
    }
  });
});
