/** What a reader sets beside the answers: the machine it is to run on, and how much each question counts. */
import type { Quiz } from './quiz.ts';
import { isStress, STRESS, stressOn, type Stress } from './stress.ts';

/** A machine of the reader's own, by its figures. */
export interface OwnMachine {
  /** Gigabytes (10⁹ bytes) that a model may have. */
  memory: number;
  /** Gigabytes a second read from memory; 0 when not known. */
  bandwidth: number;
}

export interface Settings {
  /** A device by its id in the catalogue. */
  device?: string;
  /** Goes before `device`. */
  own?: OwnMachine;
  stress?: Stress;
}

/** The names of the settings in an address. */
export const SETTINGS = ['device', 'own', 'stress'] as const;

/** Gigabytes, and gigabytes a second, that an own machine may have at most: more than any single server has. */
export const MOST_MEMORY = 10_000;
export const MOST_BANDWIDTH = 500_000;

const figure = (text: string, most: number): number | undefined => {
  const value = /^\d{1,6}(\.\d{1,2})?$/.test(text) ? Number(text) : NaN;
  return value <= most ? value : undefined;
};

/** "24x1008" as a machine; undefined when it is none, or has no memory. */
function readOwn(text: string): OwnMachine | undefined {
  const [memory, bandwidth, ...rest] = text.split('x');
  const figures = [figure(memory, MOST_MEMORY), figure(bandwidth ?? '', MOST_BANDWIDTH)];
  if (rest.length > 0 || !figures[0] || figures[1] === undefined) return undefined;
  return { memory: figures[0], bandwidth: figures[1] };
}

/** "budget*2+speed*0" as factors; undefined when one of them is not to be had. */
function readStress(quiz: Quiz, text: string): Stress | undefined {
  const pairs = text.split('+').map((part) => part.split('*'));
  const isRight = pairs.every(
    ([id, factor, ...rest]) =>
      rest.length === 0 &&
      quiz.questions.some((question) => question.id === id) &&
      /^\d(\.5)?$/.test(factor ?? '') &&
      isStress(Number(factor)),
  );
  return isRight ? Object.fromEntries(pairs.map(([id, factor]) => [id, Number(factor)])) : undefined;
}

/** `settings` with the one called `name` read from `text`; undefined when it is none, cannot be read, or is there already. */
export function readSetting(quiz: Quiz, settings: Settings, name: string, text: string): Settings | undefined {
  if (Object.hasOwn(settings, name)) return undefined;
  if (name === 'device') return /^[a-z0-9][a-z0-9.-]{0,39}$/.test(text) ? { ...settings, device: text } : undefined;
  if (name === 'own') {
    const own = readOwn(text);
    return own && { ...settings, own };
  }
  if (name !== 'stress') return undefined;
  const stress = readStress(quiz, text);
  return stress && { ...settings, stress };
}

/** The settings that are not as usual, as pairs of name and text. */
export function writeSettings(quiz: Quiz, { device, own, stress = {} }: Settings): string[][] {
  const factors = quiz.questions
    .filter(({ id }) => stressOn(stress, id) !== STRESS.usual)
    .map(({ id }) => `${id}*${stressOn(stress, id)}`);
  return [
    ...(device ? [['device', device]] : []),
    ...(own ? [['own', `${own.memory}x${own.bandwidth}`]] : []),
    ...(factors.length > 0 ? [['stress', factors.join('+')]] : []),
  ];
}
