import { expect, test } from 'vitest';
import { fieldKind } from '../../../../src/widgets/_parts/customise/field-kind.ts';

const number = { kind: 'number', default: 1, min: 0, max: 2 } as const;

test('a poise has places that one can set by hand; a number with more of them, or any, is typed', () => {
  expect(fieldKind({ ...number, step: 0.1 })).toBe('slider');
  expect(fieldKind({ ...number, max: 1001, step: 1 })).toBe('number');
  expect(fieldKind(number)).toBe('number');
});

test('few choices stand side by side, many are a list; a prompt has lines', () => {
  const choices = ['a', 'b', 'c', 'd', 'e'];
  expect(fieldKind({ kind: 'choice', default: 'a', choices: choices.slice(1) })).toBe('words');
  expect(fieldKind({ kind: 'choice', default: 'a', choices })).toBe('select');
  expect(fieldKind({ kind: 'text', default: '', maxLength: 60 })).toBe('text');
  expect(fieldKind({ kind: 'text', default: '', maxLength: 1500 })).toBe('long');
});
