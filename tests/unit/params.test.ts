import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  checkParams,
  defaults,
  readParams,
  writeParams,
  type ParameterTable,
  type Values,
} from '../../src/core/params.ts';

const table = {
  temperature: { kind: 'number', default: 1, min: 0, max: 2 },
  view: { kind: 'choice', default: 'bars', choices: ['bars', 'table', 'line'] },
  prompt: { kind: 'text', default: 'Once upon a', maxLength: 60 },
  plain: { kind: 'flag', default: false },
} as const satisfies ParameterTable;

const anyValues: fc.Arbitrary<Values<typeof table>> = fc.record({
  temperature: fc.double({ min: 0, max: 2, noNaN: true }).map((value) => value + 0),
  view: fc.constantFrom(...table.view.choices),
  prompt: fc.string({ unit: 'grapheme' }).filter((text) => text.length <= table.prompt.maxLength),
  plain: fc.boolean(),
});

const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<script>', '', '\u0000', '😀'];

describe('parameters in a URL', () => {
  test('any values come back as they were written, over any starting values', () => {
    fc.assert(
      fc.property(anyValues, anyValues, fc.constantFrom('', 'next-token.'), (values, fallback, prefix) => {
        const query = new URLSearchParams(writeParams(table, values, { prefix, fallback }).toString());
        expect(readParams(table, query, { prefix, fallback })).toEqual({ values, problems: [] });
      }),
    );
  });

  test('nothing is written while nothing has changed', () => {
    fc.assert(fc.property(anyValues, (values) => writeParams(table, values, { fallback: values }).size === 0));
  });

  test('whatever a query says, values stay inside the table and nothing is thrown', () => {
    const word = fc.oneof(fc.constantFrom(...hostile, ...Object.keys(table), '1e999', 'NaN', '-1'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word)), (pairs) => {
        const { values } = readParams(table, new URLSearchParams(pairs));
        expect(Object.keys(values)).toEqual(Object.keys(table));
        expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
        expect(values.temperature).toBeGreaterThanOrEqual(0);
        expect(values.temperature).toBeLessThanOrEqual(2);
        expect(table.view.choices).toContain(values.view);
        expect(values.prompt.length).toBeLessThanOrEqual(60);
        expect(typeof values.plain).toBe('boolean');
      }),
    );
  });

  it.each([
    ['temperature=3', 'out-of-range'],
    ['temperature=', 'not-a-number'],
    ['temperature=warm', 'not-a-number'],
    ['temperature=Infinity', 'not-a-number'],
    ['view=pie', 'not-a-choice'],
    [`prompt=${'a'.repeat(61)}`, 'too-long'],
    ['plain=yes', 'not-a-flag'],
    ['colour=red', 'unknown'],
    ['__proto__=1', 'unknown'],
    ['constructor=1', 'unknown'],
  ])('%s leaves the default and is named as %s', (query, reason) => {
    const { values, problems } = readParams(table, new URLSearchParams(query));
    expect(values).toEqual(defaults(table));
    expect(problems).toEqual([expect.objectContaining({ name: query.split('=')[0], reason })]);
  });

  test('a very long bad value is cut before anyone shows it', () => {
    const { problems } = readParams(table, new URLSearchParams({ nonsense: 'x'.repeat(10_000) }));
    expect(problems[0].given.length).toBeLessThanOrEqual(80);
  });

  test("another widget's parameters and the embed's own are nobody's problem", () => {
    const query = new URLSearchParams('other.view=pie&theme=dark');
    expect(readParams(table, query, { prefix: 'next-token.' }).problems).toEqual([]);
    expect(readParams(table, new URLSearchParams('theme=dark'), { reserved: ['theme'] }).problems).toEqual([]);
  });
});

describe("a lesson's props", () => {
  test('are values as in a URL', () => {
    expect(checkParams(table, { temperature: 0.5, plain: true })).toEqual({
      ...defaults(table),
      temperature: 0.5,
      plain: true,
    });
  });

  test('fail the build when misspelt, naming the parameters there are', () => {
    expect(() => checkParams(table, { temprature: 1 }, 'widget next-token')).toThrow(
      /widget next-token: cannot use temprature="1" \(unknown\)\. It takes: temperature, view, prompt, plain/,
    );
  });
});
