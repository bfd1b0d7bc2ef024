/** The answers as a table: a row a model and kind of people, at the threshold the reader has set. */
import { message } from '../../core/message.ts';
import { wilsonInterval } from '../../core/experiments/interval.ts';
import { PEOPLE, splitAt, type Graded, type People } from './graded.ts';
import type { Part } from './layout.ts';

interface Words {
  labels: { model: string; people: string; own: string };
  parts: Record<Part, string>;
  people: Record<People, string>;
}

const PARTS: Part[] = ['right', 'declined', 'wrong'];

/** @param models with what they are called; the reader's own columns are there as soon as one answer is */
export function inventionTable(
  models: readonly { label: string; recorded: Record<People, Graded>; own: Partial<Record<People, Graded>> }[],
  threshold: number,
  { labels, parts, people: names }: Words,
  percent: Intl.NumberFormat,
): { columns: string[]; rows: string[][] } {
  const cells = (graded: Graded | undefined) => {
    if (!graded) return PARTS.map(() => '–');
    const split = splitAt(graded, threshold);
    return PARTS.map((part) => {
      if (split.items === 0) return '–';
      const [low, high] = wilsonInterval(split[part], split.items).map((bound) => percent.format(bound));
      return `${percent.format(split[part] / split.items)} (${low}–${high})`;
    });
  };
  const hasOwn = models.some(({ own }) => Object.keys(own).length > 0);
  return {
    columns: [
      labels.model,
      labels.people,
      ...PARTS.map((part) => parts[part]),
      ...(hasOwn ? PARTS.map((part) => message(labels.own, { part: parts[part] })) : []),
    ],
    rows: models.flatMap(({ label, recorded, own }) =>
      PEOPLE.map((people) => [label, names[people], ...cells(recorded[people]), ...(hasOwn ? cells(own[people]) : [])]),
    ),
  };
}
