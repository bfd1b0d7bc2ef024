/** The models that walk the nine steps in pairs, and what can be counted of each. Reads the cards: runs at build only. */
import { parse } from 'yaml';
import { timeSpan } from '../../core/comparison.ts';
import { weightBytes } from '../../core/memory.ts';
import { byteCount, shortCount } from '../../core/quantity.ts';
import { trainingOperations } from '../../core/training-work.ts';
import { deviceCards, modelCards, type CardSource } from '../parameter-scale/cards.ts';
import { shortName } from '../parameter-scale/weight.ts';
import type { Measure, PairId } from './step.ts';

/** The small one and the large one of each pair. */
export const PAIRS: Record<PairId, [small: string, large: string]> = {
  qwen: ['qwen3-0.6b', 'qwen3-235b-a22b'],
  llama: ['llama-3.2-1b', 'llama-3.1-405b'],
  ours: ['sums-31k', 'generalist-714k'],
};

export interface PairModel {
  name: string;
  parameters: number;
  /** Those that take part in one token. */
  active: number;
  /** Tokens read in training. */
  tokens: number;
  /** Of our own models: how long training took, and how large the file is. */
  seconds?: number;
  bytes?: number;
  sources: CardSource[];
}

interface RungCard {
  id: string;
  name: string;
  parameters: number;
  tokens: number;
  seconds: number;
  file: { bytes: number };
}

const rungFiles = import.meta.glob<string>('../../../content/ladder/*/card.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** @throws {Error} when there is no such model, or its tokens are not one published number */
export function pairModel(id: string): PairModel {
  const card = modelCards().find((model) => model.id === id);
  if (!card) return ownModel(id);
  const { parameters, trainingTokens, active } = card;
  if (typeof parameters.value !== 'number' || typeof trainingTokens?.value !== 'number') {
    throw new Error(`${id} has no published size and tokens, which the nine steps count`);
  }
  const sources = [parameters, active, trainingTokens].flatMap((figure) => (figure ? [figure.source] : []));
  return {
    name: shortName(card.name),
    parameters: parameters.value,
    active: active?.value ?? parameters.value,
    tokens: trainingTokens.value,
    sources,
  };
}

function ownModel(id: string): PairModel {
  const cards = Object.values(rungFiles).map((text) => parse(text) as RungCard);
  const card = cards.find((rung) => rung.id === id);
  if (!card) throw new Error(`No model is called ${id}`);
  const { name, parameters, tokens, seconds, file } = card;
  return { name, parameters, active: parameters, tokens, seconds, bytes: file.bytes, sources: [] };
}

/** Bytes of its weights as people mostly run it: at 4 bits; of our own, the file as it is. */
const memoryOf = ({ parameters, bytes }: PairModel) => bytes ?? weightBytes(parameters, '4');

/** What a step counts, in its own unit. */
export function measured(model: PairModel, measure: Measure): number {
  const counts: Record<Measure, () => number> = {
    tokens: () => model.tokens,
    work: () => trainingOperations(model.active, model.tokens),
    memory: () => memoryOf(model),
    active: () => model.active,
  };
  return counts[measure]();
}

/** A measure as people read it; operations have no unit that they know. */
export function written(value: number, measure: Measure, language: string): string {
  if (measure === 'memory') return byteCount(value, language);
  if (measure !== 'work') return shortCount(value, language);
  const power = Math.floor(Math.log10(value));
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const raised = [...String(power)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
  return `${format.format(value / 10 ** power)} × 10${raised}`;
}

/** The figures that a text may name, for one model: {small.tokens}. */
export function figuresOf(model: PairModel, language: string): Record<string, string> {
  const fitting = deviceCards().filter(({ memory }) => memory.usable * 1e9 >= memoryOf(model));
  const figures: Record<string, string> = {
    name: model.name,
    parameters: shortCount(model.parameters, language),
    active: shortCount(model.active, language),
    tokens: shortCount(model.tokens, language),
    memory: byteCount(memoryOf(model), language),
    devices: new Intl.NumberFormat(language).format(fitting.length),
  };
  if (model.seconds) figures.time = timeSpan(model.seconds, language);
  if (model.bytes) figures.file = byteCount(model.bytes, language);
  return figures;
}
