/** The models of content/models and of our ladder as weights for the scale. For cards and pages: it runs at build only. */
import { parse } from 'yaml';
import { familyOf, isBase, isProduct } from './family.ts';
import { isKnown, type Known, type Weight } from './weight.ts';

interface Source {
  title: string;
  url: string;
  status: 'confirmed' | 'unconfirmed';
}

interface Figure<Value> {
  value: Value;
  source: Source;
}

/** What the scale reads of a model's file; src/site/schemas/model.ts says all there is and checks it. */
export interface ModelCard {
  name: string;
  maker: string;
  kinds: string[];
  openWeights: boolean | 'announced';
  modelPage: string;
  landmark?: 1 | 2;
  notes?: string;
  released: Figure<string>;
  parameters: Figure<number | 'undisclosed'> & { stated: string; effective?: number };
  active?: Figure<number>;
  context?: Figure<number | string>;
  trainingTokens?: Figure<number | string>;
  licence?: Figure<string>;
}

interface LadderCard {
  id: string;
  name: string;
  parameters: number;
  trainedOn: string;
}

const modelFiles = import.meta.glob<string>('../../../content/models/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const ladderFiles = import.meta.glob<string>('../../../content/ladder/*/card.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const fileName = (path: string) => path.replace(/^.*\/|\.yaml$/g, '');

/** Every card of content/models by its id, products left out. */
export function modelCards(): [id: string, card: ModelCard][] {
  return Object.entries(modelFiles)
    .map(([path, text]): [string, ModelCard] => [fileName(path), parse(text) as ModelCard])
    .filter(([, { kinds }]) => !isProduct(kinds));
}

/** The weight of a model's card. */
export function weightOf(id: string, card: ModelCard): Weight {
  const { name, maker, kinds, released, parameters, active, landmark = 0 } = card;
  return {
    id,
    name,
    maker,
    released: released.value,
    family: familyOf(kinds),
    base: isBase(kinds),
    parameters: parameters.value === 'undisclosed' ? undefined : parameters.value,
    active: active?.value,
    ours: false,
    landmark,
    subject: kinds.find((kind) => kind === 'speech' || kind === 'vision'),
  };
}

/** The weights of our own ladder: all small, hung at the month they were trained; none when none are there yet. */
export function ladderWeights(): Known[] {
  return Object.values(ladderFiles)
    .map((text) => parse(text) as LadderCard)
    .map(({ id, name, parameters, trainedOn }) => ({
      id,
      name,
      maker: 'Weigh-In',
      released: String(trainedOn).slice(0, 7),
      family: 'small' as const,
      base: false,
      parameters,
      ours: true,
      landmark: 1 as const,
    }))
    .toSorted((a, b) => a.parameters - b.parameters);
}

/** The well-known models that hang from the great beam of the home page. */
export const landmarks = (): Known[] =>
  modelCards()
    .map(([id, card]) => weightOf(id, card))
    .filter(isKnown)
    .filter(({ landmark }) => landmark === 1);
