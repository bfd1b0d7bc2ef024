/** Real models for a verdict: those of the catalogue that the outcome means, that meet the answers and fit the machine. */
import type { Cache } from '../cache.ts';
import { loadOf, verdictOn, type Verdict as Fit } from '../fit.ts';
import { weightBytes, type Bits } from '../memory.ts';
import { decodeBound, usualBand } from '../speed.ts';
import { chosenOption, type Answers, type Needs, type Outcome, type Quiz, type Seeks } from './quiz.ts';

/** A model of the catalogue, as far as the quiz asks. */
export interface StockModel {
  id: string;
  name: string;
  maker: string;
  kinds: string[];
  /** Whether its weights can be had. */
  open: boolean;
  /** "2026-04". */
  released: string;
  /** Undefined where it is not published. */
  parameters?: number;
  /** Those that one token uses, in a mixture of experts. */
  active?: number;
  cache: Cache;
  /** Tokens it reads at most. */
  context?: number;
  reads: string[];
  licence?: string;
  /** Dollars for a million tokens read, and written; the month of the price; where it stands. */
  price?: { input: number; output: number; date: string; title: string; url: string };
}

/** What it is to run on; gigabytes (10⁹ bytes), and gigabytes a second where they are known. */
export interface Machine {
  name: string;
  memory: number;
  bandwidth?: number;
}

export interface Candidate {
  model: StockModel;
  /** What it takes and how it fits; absent where a supplier runs it or its size is not published. */
  memory?: { bytes: number; fit: Fit };
  /** Tokens a second, from least to most. */
  band?: [number, number];
}

export interface Shortlist {
  candidates: Candidate[];
  /** Whether they run on a machine of the reader's or at a supplier's. */
  runs: 'own' | 'hosted';
  /** Models that are what the outcome means and meet the answers, before their size was held against the machine. */
  meet: number;
}

/** Bits a weight that own machines are reckoned with. */
export const STOCK_BITS: Bits = '4';

/** Tokens of one answer that the cost is worked out for: what is read, and what is written. Our example, no measurement. */
export const TOKENS = { read: 500, written: 200 } as const;

/** Tokens in a conversation where no answer says how long it is. */
const USUAL_CONTEXT = 4096;

/** What the answers ask of a model, put together; an own machine goes before a hosted one. */
export function needsOf(quiz: Quiz, answers: Answers): Needs {
  const all = quiz.questions.flatMap((question) => chosenOption(question, answers)?.needs ?? []);
  const runs = all.some(({ runs }) => runs === 'own') ? 'own' : all.find(({ runs }) => runs)?.runs;
  return Object.assign({}, ...all, runs && { runs }) as Needs;
}

const hasOne = (wanted: readonly string[] | undefined, has: readonly string[]) =>
  !wanted || wanted.some((one) => has.includes(one));

/** Whether `model` is of the kind the outcome means, wherever it runs and whatever it takes. */
function isMeant({ least = 0, most = Infinity, kinds, beyondLanguage }: Seeks, model: StockModel): boolean {
  const { parameters = Infinity } = model;
  const writes = beyondLanguage || !model.kinds.some((kind) => kind === 'FM-not-language' || kind === 'not generative');
  const isSized = parameters >= least && (most === Infinity || parameters <= most);
  return isSized && hasOne(kinds, model.kinds) && writes;
}

/** Newest first, one of each maker, at most `most`. */
function newest(candidates: Candidate[], most: number): Candidate[] {
  const makers = new Set<string>();
  return candidates
    .toSorted((a, b) => b.model.released.localeCompare(a.model.released) || a.model.id.localeCompare(b.model.id))
    .filter(({ model: { maker } }) => !makers.has(maker) && makers.add(maker))
    .slice(0, most);
}

function weighed(model: StockModel, context: number, machine?: Machine): Candidate {
  const { parameters, active = parameters } = model;
  if (parameters === undefined || active === undefined) return { model };
  const load = loadOf(parameters, STOCK_BITS, model.cache, context);
  const { weights, cache = 0, overhead } = load;
  const fit = machine ? verdictOn(load, machine.memory * 1e9) : 'fits';
  const read = { weights: weightBytes(active, STOCK_BITS), cache };
  const band = machine?.bandwidth ? usualBand(decodeBound(machine.bandwidth * 1e9, read)) : undefined;
  return { model, memory: { bytes: weights + cache + overhead, fit }, ...(band && { band }) };
}

/**
 * The newest models, one of each maker, that are what `outcome` means, meet `needs` and, on an own machine, fit into it. Not a
 * ranking of how good they are: the catalogue does not measure that. Undefined where the outcome needs no model.
 */
export function shortlist(
  { seeks }: Outcome,
  needs: Needs,
  models: readonly StockModel[],
  machine?: Machine,
  most = 3,
): Shortlist | undefined {
  if (!seeks) return undefined;
  const runs = seeks.runs === 'either' ? (needs.runs ?? 'own') : seeks.runs;
  const { context = USUAL_CONTEXT, reads } = needs;
  const meeting = models.filter(
    (model) =>
      isMeant(seeks, model) &&
      hasOne(reads, model.reads) &&
      (reads || model.reads.includes('text')) &&
      (model.context ?? Infinity) >= context &&
      (runs === 'hosted' || (model.open && model.parameters !== undefined)),
  );
  const own = runs === 'own' ? machine : undefined;
  const all = meeting.map((model) => (runs === 'own' ? weighed(model, context, own) : { model }));
  const fitting = all.filter(({ memory }) => memory?.fit !== 'over');
  return { candidates: newest(fitting, most), runs, meet: meeting.length };
}

/** Hours a day that a machine writes for `daily` answers, at a band of tokens a second: from least to most. */
export const hoursADay = (daily: number, [least, most]: [number, number]): [number, number] => [
  (daily * TOKENS.written) / most / 3600,
  (daily * TOKENS.written) / least / 3600,
];

/** Dollars a day that a supplier asks for `daily` answers. */
export const dollarsADay = (daily: number, { input, output }: { input: number; output: number }): number =>
  (daily * (TOKENS.read * input + TOKENS.written * output)) / 1e6;
