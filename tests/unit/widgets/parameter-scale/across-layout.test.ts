import { describe, expect, test } from 'vitest';
import { acrossMarks, isWellKnown } from '../../../../src/widgets/parameter-scale/across-layout.ts';
import { catalogue } from '../../../../src/widgets/parameter-scale/catalogue.ts';
import { labelWidth } from '../../../../src/widgets/parameter-scale/label-width.ts';
import type { View } from '../../../../src/widgets/parameter-scale/view.ts';
import { isKnown, shortName } from '../../../../src/widgets/parameter-scale/weight.ts';

const weights = catalogue().weights.filter(isKnown);
const WIDTH = 1000;
const draw = (view: View, chosen = '') =>
  acrossMarks(weights, { view, width: WIDTH, year: 78 }, chosen, ({ name }) => shortName(name));

const views: View[] = [
  { from: 3.6, to: 12.5 },
  { from: 7, to: 10 },
  { from: 9.2, to: 10.3 },
  { from: 9.8, to: 10.11 },
  { from: 11, to: 12.5 },
];

function labelBoxes(view: View, chosen?: string) {
  return draw(view, chosen).flatMap(({ weight, at, depth, label, chosen: on }) => {
    if (!label) return [];
    const width = labelWidth(label.text, isWellKnown(weight) || on ? 14.5 : 13.5);
    const anchor = at * WIDTH + label.dx;
    const left = label.anchor === 'start' ? anchor : label.anchor === 'end' ? anchor - width : anchor - width / 2;
    return [{ id: weight.id, left, right: left + width, top: depth + label.dy - 10, bottom: depth + label.dy + 2 }];
  });
}

describe.each(views)('the level scale from 10^$from to 10^$to', (view) => {
  test('hangs every model in view at its true place, and none beside it', () => {
    const marks = draw(view);
    for (const { weight, at } of marks) {
      expect(view.from + at * (view.to - view.from)).toBeCloseTo(Math.log10(weight.parameters), 9);
    }
    const inView = weights.filter(({ parameters }) => parameters >= 10 ** view.from && parameters <= 10 ** view.to);
    expect(marks.length).toBe(inView.length);
  });

  test('writes no name over another, and none outside the drawing', () => {
    const boxes = labelBoxes(view);
    expect(boxes.length).toBeGreaterThan(0);
    for (const box of boxes) {
      expect(box.left, box.id).toBeGreaterThanOrEqual(0);
      expect(box.right, box.id).toBeLessThanOrEqual(WIDTH);
      const over = boxes.filter(
        (other) =>
          other.id !== box.id &&
          other.left < box.right &&
          box.left < other.right &&
          other.top < box.bottom &&
          box.top < other.bottom,
      );
      expect(
        over.map(({ id }) => id),
        box.id,
      ).toEqual([]);
    }
  });
});

test('coming closer names a larger share of what is in view', () => {
  const share = (view: View) => {
    const marks = draw(view);
    return marks.filter(({ label }) => label).length / marks.length;
  };
  expect(share(views[2])).toBeGreaterThan(share(views[0]));
});

test('the chosen model is always named', () => {
  for (const { id } of weights) {
    const marks = draw(views[0], id);
    expect(marks.find(({ weight }) => weight.id === id)?.label, id).toBeDefined();
  }
});

test('a heavier model never has a smaller mark', () => {
  const marks = draw(views[0]);
  for (const [index, mark] of marks.slice(1).entries()) expect(mark.radius).toBeGreaterThanOrEqual(marks[index].radius);
});

test('the active part of a mixture lies left of the whole', () => {
  const mixtures = draw(views[0]).filter(({ activeAt }) => activeAt !== undefined);
  expect(mixtures.length).toBeGreaterThan(10);
  for (const { at, activeAt } of mixtures) expect(activeAt).toBeLessThan(at);
});
