/** Tells a story: a plot, a cast, and one wording for every beat. */
import type { Item } from '../item.ts';
import type { Random } from '../random.ts';
import { castWords, drawCast } from './cast.ts';
import type { Cast } from './cast.ts';
import { OPENINGS } from './openings.ts';
import { fillSlots } from './plot.ts';
import type { Beat, Plot, SubPlot } from './plot.ts';
import { PLOTS } from './plots.ts';
import { subPlotsAt } from './sub-plots.ts';

export interface Story {
  plot: string;
  /** The episodes that interrupt it. */
  subPlots: string[];
  cast: Cast;
  opening: string;
  /** The whole story, its opening included. */
  text: string;
  questions: { question: string; answer: string }[];
}

const OPTIONAL_SHARE = 0.4;
const SUB_PLOT_SHARE = 0.4;

/** Tells a story that follows from the random source alone. */
export function tellStory(random: Random, plot: Plot = random.pick(PLOTS)): Story {
  const cast = drawCast(random, plot.slots);
  const words = castWords(cast);
  const say = (wordings: readonly string[]) => fillSlots(random.pick(wordings), words);

  const opening = say(OPENINGS);
  const episodes: SubPlot[] = [];
  const tell = (beat: Beat): string[] => {
    if ('optional' in beat) return random.chance(OPTIONAL_SHARE) ? [say(beat.optional)] : [];
    if (!('subPlot' in beat)) return [say(beat)];
    if (!random.chance(SUB_PLOT_SHARE)) return [];
    const episode = random.pick(subPlotsAt(beat));
    episodes.push(episode);
    return episode.beats.map(say);
  };
  const beats = plot.beats.flatMap(tell);
  return {
    plot: plot.name,
    subPlots: episodes.map(({ name }) => name),
    cast,
    opening,
    text: [opening, ...beats].join(' '),
    questions: [plot, ...episodes]
      .flatMap(({ questions }) => questions)
      .map(([question, answer]) => ({
        question: fillSlots(question, words),
        answer: fillSlots(answer, words),
      })),
  };
}

/** A story as plain text. */
export function storyItem(random: Random): Item {
  const { opening, text } = tellStory(random);
  return { domain: 'story', prompt: opening, answer: text.slice(opening.length).trim(), text };
}

/** A story followed by one question about it. */
export function storyQuestionItem(random: Random): Item {
  const { text, questions } = tellStory(random);
  const { question, answer } = random.pick(questions);
  return { domain: 'story-question', prompt: `${text} ${question}`, answer };
}
