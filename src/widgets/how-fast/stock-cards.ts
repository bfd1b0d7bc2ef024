/** Reads the stock from content/models, content/devices and content/speeds. Runs at build only. */
import { parse } from 'yaml';
import { weightBytes, type Bits } from '../../core/memory.ts';
import { cacheOfCard } from '../does-it-fit/stock-cards.ts';
import { deviceCards, modelCards, type CardFigure } from '../parameter-scale/cards.ts';
import { familyOf } from '../parameter-scale/family.ts';
import { shortName } from '../parameter-scale/weight.ts';
import type { Measured, Stock } from './stock.ts';

/** A file of content/speeds; src/site/schemas/speeds.ts checks it. */
interface SpeedsCard {
  title: string;
  url: string;
  speeds: {
    machine: string;
    model: string;
    parameters?: number;
    bytes?: number;
    bits: Bits;
    tokensPerSecond: number;
  }[];
  machines: { name: string; device?: string; bandwidth: CardFigure<number> }[];
}

const files = import.meta.glob<string>('../../../content/speeds/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

function measuredIn({ speeds, machines }: SpeedsCard, source: number): Measured[] {
  return speeds.map(({ machine, model, parameters = 0, bytes, bits, tokensPerSecond }) => {
    const found = machines.find(({ name }) => name === machine);
    if (!found) throw new Error(`content/speeds names no bandwidth of ${machine}`);
    const device = found.device === undefined ? {} : { device: found.device };
    const read = bytes ?? weightBytes(parameters, bits);
    return {
      machine,
      ...device,
      model,
      bits,
      bytes: read,
      bandwidth: found.bandwidth.value * 1e9,
      tokensPerSecond,
      source,
    };
  });
}

/** Every model of known size that writes token by token, the lightest first, every device, every measurement, as JSON. */
export function packedStock(): string {
  const models = modelCards()
    .flatMap((card) => {
      const { id, name, kinds, parameters, active } = card;
      const cache = cacheOfCard(card);
      const family = familyOf(kinds);
      if (parameters.value === 'undisclosed' || cache === 'none' || family === 'foundation') return [];
      const total = parameters.value;
      return [{ id, name, family, parameters: total, active: active?.value ?? total, cache }];
    })
    .toSorted((a, b) => a.parameters - b.parameters);
  const devices = deviceCards().map(({ id, name, memory, bandwidth, compute }) => ({
    ...{ id, name: shortName(name), usable: memory.usable * 1e9, bandwidth: bandwidth.value * 1e9 },
    ...(compute.value === 'undisclosed' ? {} : { compute: compute.value * 1e12 }),
  }));
  const works = Object.values(files).map((text) => parse(text) as SpeedsCard);
  const stock: Stock = {
    models,
    devices,
    measured: works.flatMap(measuredIn),
    sources: works.map(({ title, url }) => ({ title, url })),
  };
  return JSON.stringify(stock);
}
