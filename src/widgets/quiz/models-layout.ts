/** What stands in the table of models: amounts as people read them, how much of the machine each fills, what it costs a day. */
import { dollarsADay, hoursADay, type Candidate, type Machine, type Shortlist } from '../../core/quiz/candidates.ts';
import { byteCount } from '../../core/quantity.ts';
import type { QuizView } from './view.ts';

export interface ModelRow {
  id: string;
  name: string;
  maker: string;
  memory: string;
  /** The share of the machine's memory it fills, 0 to 1; undefined where there is no machine to fill. */
  share?: number;
  tight: boolean;
  speed: string;
  licence: string;
  cost: string;
  /** Where the price stands. */
  price?: { title: string; url: string };
}

const HOURS_OF_A_DAY = 24;

const short = (value: number, language: string) =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(value);

/** "Oct 2026" */
const monthOf = (date: string, language: string) =>
  new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(date));

function costOf({ model, band }: Candidate, runs: Shortlist['runs'], daily: number, view: QuizView): string {
  const { models: labels } = view.labels;
  if (runs === 'hosted') {
    if (!model.price) return labels.noPrice;
    const dollars = short(dollarsADay(daily, model.price), view.language);
    return view.say(labels.dollars, { dollars, month: monthOf(model.price.date, view.language) });
  }
  if (!band) return labels.yours;
  const [least, most] = hoursADay(daily, band);
  const text = least > HOURS_OF_A_DAY ? labels.moreThanOne : labels.hours;
  return view.say(text, { least: short(least, view.language), most: short(most, view.language) });
}

function memoryOf({ memory }: Candidate, runs: Shortlist['runs'], view: QuizView): string {
  const { models: labels } = view.labels;
  if (runs === 'hosted') return labels.hosted;
  return memory ? byteCount(memory.bytes, view.language) : labels.unpublished;
}

function speedOf({ band }: Candidate, runs: Shortlist['runs'], view: QuizView): string {
  const { models: labels } = view.labels;
  if (runs === 'hosted') return labels.hostedBand;
  if (!band) return labels.unknownBand;
  const [least, most] = band.map((tokens) => short(tokens, view.language));
  return view.say(labels.band, { least, most });
}

/** The rows of `list` on `machine`, for `daily` answers a day. */
export function modelRows(
  { candidates, runs }: Shortlist,
  machine: Machine | undefined,
  daily: number,
  view: QuizView,
): ModelRow[] {
  return candidates.map((candidate) => {
    const { model, memory } = candidate;
    const share = memory && machine && runs === 'own' ? memory.bytes / (machine.memory * 1e9) : undefined;
    return {
      ...{ id: model.id, name: model.name, maker: model.maker },
      memory: memoryOf(candidate, runs, view),
      ...(share !== undefined && { share: Math.min(1, share) }),
      tight: memory?.fit === 'tight' && machine !== undefined,
      speed: speedOf(candidate, runs, view),
      licence: model.licence ?? view.labels.models.noLicence,
      cost: costOf(candidate, runs, daily, view),
      ...(runs === 'hosted' && model.price && { price: { title: model.price.title, url: model.price.url } }),
    };
  });
}
