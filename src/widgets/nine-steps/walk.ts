/** The walk put together from content/steps, the models' cards, the ledger and the evidence. Runs at build only. */
import { parse } from 'yaml';
import { roundCount } from '../../core/comparison.ts';
import { deviceCards, type CardSource } from '../parameter-scale/cards.ts';
import { figuresOf, measured, pairModel, PAIRS, written, type PairModel } from './pair-models.ts';
import type { Account, Heard, Measure, PairId, Step, Walk, Way } from './step.ts';

interface StepFile {
  name: string;
  measure?: Measure;
  heard: { small?: string; large?: string };
  same: string;
  differs: string;
  pairs: Record<PairId, { way: Way; text: string; evidence?: string[] }>;
}

const stepFiles = import.meta.glob<string>('../../../content/steps/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const claimFiles = import.meta.glob<string>('../../../content/claims/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const workFiles = import.meta.glob<string>('../../../content/evidence/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const claims = () =>
  new Map(
    Object.values(claimFiles)
      .flatMap((text) => (parse(text) as { claims: Heard[] }).claims)
      .map(({ id, hear, verdict }) => [id, { id, hear, verdict }]),
  );

function workOf(name: string): CardSource {
  const text = workFiles[`../../../content/evidence/${name}.yaml`];
  if (!text) throw new Error(`There is no evidence ${name}`);
  return parse(text) as CardSource;
}

/**
 * `text` with its figures: {small.tokens}, {times}.
 * @throws {Error} when it names a figure that there is not
 */
export const fill = (text: string, figures: Record<string, string>): string =>
  text.replace(/\{([\w.]+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(figures, name)) throw new Error(`No figure ${whole} for “${text}”`);
    return figures[name];
  });

const prefixed = (prefix: string, figures: Record<string, string>) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${prefix}.${name}`, value]));

/** Every figure that a text of a step may name, for a pair. */
function namedFigures([small, large]: [PairModel, PairModel], factor: number | undefined, language: string) {
  const times: Record<string, string> = factor === undefined ? {} : { times: roundCount(factor, language) };
  return {
    ...prefixed('small', figuresOf(small, language)),
    ...prefixed('large', figuresOf(large, language)),
    heavier: roundCount(large.parameters / small.parameters, language),
    devices: new Intl.NumberFormat(language).format(deviceCards().length),
    ...times,
  };
}

/** Each address once; unconfirmed where one of the figures taken from it is. */
const onePerAddress = (cited: readonly CardSource[]): CardSource[] =>
  [...new Set(cited.map(({ url }) => url))].map((url) => {
    const same = cited.filter((source) => source.url === url);
    return same.find(({ status }) => status === 'unconfirmed') ?? same[0];
  });

/** Numbers sources as they come, so that each is handed to the page once. */
function sourceList() {
  const sources: Walk['sources'] = [];
  const refer = ({ title, url, status }: CardSource) => {
    const sure = status === 'confirmed';
    const found = sources.findIndex((other) => other.title === title && other.url === url && other.sure === sure);
    return found === -1 ? sources.push({ title, url, sure }) - 1 : found;
  };
  return { sources, refer };
}

/** The nine steps with all that is said of them, in `language`'s figures. */
export function walk(language = 'en'): Walk {
  const { sources, refer } = sourceList();
  const ledger = claims();
  const ids = Object.keys(PAIRS) as PairId[];
  const models = Object.fromEntries(ids.map((id) => [id, PAIRS[id].map(pairModel)])) as Record<
    PairId,
    [PairModel, PairModel]
  >;

  function account(pair: PairId, { measure, pairs }: StepFile): Account {
    const { way, text, evidence = [] } = pairs[pair];
    const both = models[pair];
    const [small, large] = both.map((model) => (measure ? measured(model, measure) : 0));
    const factor = measure && large / small;
    const cited = [...(measure ? both.flatMap((model) => model.sources) : []), ...evidence.map(workOf)];
    return {
      way,
      text: fill(text.trim(), namedFigures(both, factor, language)),
      ...(measure && {
        factor,
        figures: [written(small, measure, language), written(large, measure, language)] as [string, string],
      }),
      sources: onePerAddress(cited).map(refer),
    };
  }

  const steps = Object.entries(stepFiles)
    .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([, text]): Step => {
      const file = parse(text) as StepFile;
      const { small, large } = file.heard;
      return {
        ...file,
        same: file.same.trim(),
        differs: file.differs.trim(),
        heard: { small: small && ledger.get(small), large: large && ledger.get(large) } as Step['heard'],
        pairs: Object.fromEntries(ids.map((id) => [id, account(id, file)])) as Step['pairs'],
      };
    });
  const names = Object.fromEntries(ids.map((id) => [id, models[id].map(({ name }) => name)])) as Walk['names'];
  return { steps, names, sources };
}

/** The walk as the string an island is given. */
export const packedWalk = (language?: unknown) => JSON.stringify(walk(typeof language === 'string' ? language : 'en'));
