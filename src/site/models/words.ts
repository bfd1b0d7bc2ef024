/** A model's figures as the catalogue writes them: counts short, months short, what is not published in words. */
import { weightBytes, type Bits } from '../../core/memory.ts';
import { message } from '../../core/message.ts';
import { byteCount, shortCount } from '../../core/quantity.ts';
import type { SiteLabels } from '../language.ts';
import type { CatalogueDevice, CatalogueEntry } from './catalogue.ts';

type Labels = SiteLabels['models'];

/** "Apr 2026". */
export const shortMonth = (month: string, language: string) =>
  new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(month));

/** A count, a maker's own words, or that nothing is published. */
export function written(value: number | string | undefined, { undisclosed, inapplicable }: Labels, language: string) {
  if (value === undefined || value === 'undisclosed') return undisclosed;
  if (value === 'not applicable') return inapplicable;
  return typeof value === 'number' ? shortCount(value, language) : value;
}

/** "text, image → text" */
export function modalityOf({ model: { modality } }: CatalogueEntry, { kinds, undisclosed }: Labels, language: string) {
  if (!modality) return undisclosed;
  const named = (values: string[]) =>
    new Intl.ListFormat(language, { style: 'short', type: 'unit' }).format(
      values.map((value) => kinds[value as keyof typeof kinds] ?? value),
    );
  return `${named(modality.value.reads)} → ${named(modality.value.writes)}`;
}

/** What the weights take at `bits`, or that this cannot be worked out. */
export const memoryAt = ({ parameters }: CatalogueEntry, bits: Bits, { undisclosed }: Labels, language: string) =>
  parameters === undefined ? undisclosed : byteCount(weightBytes(parameters, bits), language);

/** How much of `device` the weights fill at `bits`: "42%", or how many of it they take: "3 of them". */
export function shareOf(parameters: number, device: CatalogueDevice, bits: Bits, labels: Labels, language: string) {
  const share = weightBytes(parameters, bits) / (device.memory.usable * 1e9);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: share < 0.01 ? 1 : 2 });
  if (share <= 1) return { share, text: percent.format(share) };
  return { share, text: message(labels.needs, { count: Math.ceil(share) }, language) };
}
