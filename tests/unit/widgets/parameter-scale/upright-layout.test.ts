import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/widgets/parameter-scale/catalogue.ts';
import { heightAt, UPRIGHT, uprightMarks } from '../../../../src/widgets/parameter-scale/upright-layout.ts';
import { positionOf } from '../../../../src/widgets/parameter-scale/view.ts';
import { isKnown } from '../../../../src/widgets/parameter-scale/weight.ts';

const weights = catalogue().weights.filter(isKnown);
const view = { from: 3.6, to: 12.5 };
const named = (chosen = '', at = view) =>
  uprightMarks(weights, at, chosen).flatMap((mark) => (mark.labelY === undefined ? [] : [mark]));

test('every model has its tick at its true height', () => {
  for (const { weight, y } of uprightMarks(weights, view, '')) {
    expect(y).toBeCloseTo(heightAt(positionOf(weight.parameters, view)));
  }
});

test('names keep their order and a finger’s breadth between them, on the drawing', () => {
  const lines = named().map(({ labelY }) => labelY!);
  for (const [index, line] of lines.slice(1).entries()) expect(line - lines[index]).toBeGreaterThanOrEqual(24 - 1e-6);
  expect(lines[0]).toBeGreaterThanOrEqual(0);
  expect(lines.at(-1)).toBeLessThanOrEqual(UPRIGHT.height);
});

test('the chosen model is named, and so are ours', () => {
  expect(named('olmo-3-7b').some(({ chosen }) => chosen)).toBe(true);
  expect(named().filter(({ weight }) => weight.ours).length).toBe(weights.filter(({ ours }) => ours).length);
});

test('a view with few models names them all', () => {
  const close = { from: 11.9, to: 12.4 };
  expect(named('', close).length).toBe(uprightMarks(weights, close, '').length);
});
