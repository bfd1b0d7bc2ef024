/** The cards of real models, devices and our ladder, as the scale reads them. Runs at build only. */
import { parse } from 'yaml';
import type { Shape, StatedCache } from '../../core/cache.ts';
import { isProduct } from './family.ts';

export interface CardSource {
  title: string;
  url: string;
  status: 'confirmed' | 'unconfirmed';
}

export interface CardFigure<Value> {
  value: Value;
  source: CardSource;
}

/** What the scale reads of a model's file; src/site/schemas/model.ts says all there is and checks it. */
export interface ModelCard {
  id: string;
  name: string;
  maker: string;
  kinds: string[];
  openWeights: boolean | 'announced';
  checked: string;
  landmark?: 1 | 2;
  released: CardFigure<string>;
  parameters: CardFigure<number | 'undisclosed'> & { stated: string; effective?: number };
  active?: CardFigure<number>;
  trainingTokens?: CardFigure<number | string>;
  architecture?: CardFigure<Shape | string> & { cache?: StatedCache };
  context?: CardFigure<number | string>;
  trainingHours?: CardFigure<number> & { card: string; from?: string };
  trainingCost?: (CardFigure<number> & { by: string; method: string; dated: string })[];
}

export interface DeviceCard {
  id: string;
  name: string;
  memory: CardFigure<number> & { usable: number };
  bandwidth: CardFigure<number>;
  compute: CardFigure<number | 'undisclosed'>;
}

export interface LadderCard {
  id: string;
  name: string;
  parameters: number;
  tokens: number;
  trainedOn: string;
}

const modelFiles = import.meta.glob<string>('../../../content/models/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const deviceFiles = import.meta.glob<string>('../../../content/devices/*.yaml', {
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

/** Reads once what every page with a scale asks for. */
function once<Value>(read: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= read());
}

/** Every card of content/models; services that are no model are left out. */
export const modelCards = once(() =>
  Object.entries(modelFiles)
    .map(([path, text]) => ({ ...(parse(text) as ModelCard), id: fileName(path) }))
    .filter(({ kinds }) => !isProduct(kinds)),
);

/** Every card of content/devices, the least memory first. */
export const deviceCards = once(() =>
  Object.entries(deviceFiles)
    .map(([path, text]) => ({ ...(parse(text) as DeviceCard), id: fileName(path) }))
    .toSorted((a, b) => a.memory.usable - b.memory.usable),
);

/** The cards of our own ladder, the smallest first; none while none is trained. */
export const ladderCards = once(() =>
  Object.values(ladderFiles)
    .map((text) => parse(text) as LadderCard)
    .toSorted((a, b) => a.parameters - b.parameters || a.id.localeCompare(b.id)),
);
