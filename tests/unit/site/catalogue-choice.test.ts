import { expect, test } from 'vitest';
import { UNTOUCHED, comparedIn, inOrder, isLeft, type Row } from '../../../src/site/models/choice.ts';

const row = (more: Partial<Row> = {}): Row => ({
  ...{ id: 'a', name: 'Alpha 8B', maker: 'Acme', family: 'small', openness: 'open', structure: 'dense' },
  ...{ kinds: ['text', 'image'], released: '2024-07', size: 8e9, active: 8e9, context: 8192, ...more },
});
const left = (choice: Partial<typeof UNTOUCHED>, one = row(), usable?: number) =>
  isLeft(one, { ...UNTOUCHED, ...choice }, usable);

test('an untouched form leaves everything, unpublished sizes too', () => {
  expect(left({})).toBe(true);
  expect(left({}, row({ size: undefined }))).toBe(true);
});

test('each field narrows by its own', () => {
  for (const [field, right, wrong] of [
    ['find', 'acme alpha', 'beta'],
    ['maker', 'Acme', 'Other'],
    ['family', 'small', 'large'],
    ['openness', 'open', 'closed'],
    ['kind', 'image', 'audio'],
    ['structure', 'dense', 'mixture'],
    ['year', '2024', '2023'],
  ]) {
    expect(left({ [field]: right }), field).toBe(true);
    expect(left({ [field]: wrong }), field).toBe(false);
  }
});

test('a device holds what its memory holds at those bits, and nothing of unpublished size', () => {
  expect(left({ device: 'd', bits: '4' }, row(), 6)).toBe(true);
  expect(left({ device: 'd', bits: '16' }, row(), 6)).toBe(false);
  expect(left({ device: 'd', bits: '4' }, row({ size: undefined }), 6000)).toBe(false);
});

test('whoever has no figure comes last, whichever way one orders', () => {
  const rows = [row({ id: 'none', size: undefined }), row({ id: 'heavy', size: 2e9 }), row({ id: 'light', size: 1e9 })];
  expect(rows.toSorted(inOrder('size')).map(({ id }) => id)).toEqual(['light', 'heavy', 'none']);
  expect(rows.toSorted(inOrder('-size')).map(({ id }) => id)).toEqual(['heavy', 'light', 'none']);
});

test('an address compares four at most, each once, and only who is there', () => {
  expect(comparedIn('a,b,a,x,c,d,e', ['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'b', 'c', 'd']);
});
