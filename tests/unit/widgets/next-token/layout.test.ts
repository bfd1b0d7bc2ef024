import { expect, test } from 'vitest';
import { finding, formatOf, tableRows, writtenText } from '../../../../src/widgets/next-token/layout.ts';
import { step } from '../../../fixtures/widgets/fake-model.ts';

const candidate = (probability: number) => [{ id: 1, text: 'Fox', probability }];
const sign = (text: string) => ({ ...step(1), text });

test.each([
  [0.95, 'sure'],
  [0.9, 'sure'],
  [0.6, 'leans'],
  [0.3, 'wavers'],
  [0.1, 'open'],
])('a likeliest share of %d is said as "%s"', (probability, said) => {
  expect(finding(candidate(probability))).toBe(said);
});

test('nothing weighed is no finding', () => expect(finding([])).toBe('none'));

test('the format is read off the control tokens', () => {
  expect(formatOf([sign('<text>'), sign('Once')])).toBe('text');
  expect(formatOf([sign('<user>'), sign('Where'), sign('<bot>')])).toBe('answer');
  expect(formatOf([sign('<user>'), sign('1+1'), sign('<think>')])).toBe('steps');
  expect(formatOf([])).toBeUndefined();
});

test('the table says for each token what was likeliest instead', () => {
  const words = {
    given: 'given',
    written: 'written',
    token: (text: string) => text,
    number: (value: number) => value.toFixed(1),
  };
  const rows = tableRows({ given: [{ ...step(4), candidates: [] }], written: [step(2, 1)] }, words);
  expect(rows).toEqual([
    [' and', 'given', '–', '–', '–'],
    ['gate', 'written', '6.7', '3.9', 'Fox 60.0'],
  ]);
});

test('control tokens are no part of what was written', () => {
  expect(writtenText([sign('4+5=9.'), sign('<bot>'), sign('9.')])).toBe('4+5=9. 9.');
});
