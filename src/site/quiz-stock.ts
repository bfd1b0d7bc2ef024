/** The models and devices of content/ as far as the quiz asks for them. */
import type { StockModel } from '../core/quiz/candidates.ts';
import type { QuizStock } from '../widgets/quiz/stock.ts';
import { catalogueDevices, catalogueEntries, type CatalogueEntry } from './models/catalogue.ts';

/** Undefined where it is not a plain count. */
const count = (value: unknown) => (typeof value === 'number' ? value : undefined);

function stockModel({ id, model, parameters, cache, openness }: CatalogueEntry): StockModel {
  const { name, maker, kinds, released, active, context, modality, licence, price } = model;
  return {
    ...{ id, name, maker, kinds, cache, parameters },
    open: openness === 'open',
    released: released.value,
    active: active?.value,
    context: count(context?.value),
    reads: modality?.value.reads ?? [],
    licence: licence?.value === 'see model card' ? undefined : licence?.value,
    ...(price && { price: { ...price.value, date: price.date, title: price.source.title, url: price.source.url } }),
  };
}

export async function quizStock(): Promise<QuizStock> {
  const devices = await catalogueDevices();
  return {
    models: (await catalogueEntries()).map(stockModel),
    devices: devices.map(({ id, name, memory, bandwidth }) => ({
      ...{ id, name, memory: memory.usable },
      ...(bandwidth && { bandwidth: bandwidth.value }),
    })),
  };
}
