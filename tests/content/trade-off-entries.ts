/** Reads content/trade-offs as the widget does, each entry held to its schema. */
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { tradeOffAxis, tradeOffCase, tradeOffFamily } from '../../src/site/schemas/trade-off.ts';
import { namesIn, read } from './entries.ts';

const entriesOf = <Schema extends z.ZodType>(folder: string, schema: Schema) =>
  namesIn(`content/trade-offs/${folder}`).map((file) => ({
    id: file.replace(/^\d+-|\.yaml$/g, ''),
    ...(schema.parse(parse(read(`content/trade-offs/${folder}/${file}`))) as object),
  })) as ({ id: string } & z.infer<Schema>)[];

export const tradeOffAxes = entriesOf('axes', tradeOffAxis);
export const tradeOffFamilies = entriesOf('families', tradeOffFamily);
export const tradeOffCases = entriesOf('cases', tradeOffCase);
