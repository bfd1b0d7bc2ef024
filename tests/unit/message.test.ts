import { describe, expect, test } from 'vitest';
import { message } from '../../src/core/message.ts';

describe('a message', () => {
  test('takes its values, each as often as it is named', () => {
    expect(message('{a} and {b} and {a}', { a: 'x', b: 'y' })).toBe('x and y and x');
  });

  test('writes numbers as the language does', () => {
    expect(message('{count}', { count: 1234.5 }, 'en')).toBe('1,234.5');
    expect(message('{count}', { count: 1234.5 }, 'de')).toBe('1.234,5');
  });

  test("chooses its plural by the language's rules, and the other form where one is missing", () => {
    const minutes = { one: '{count} minute', other: '{count} minutes' };
    expect(message(minutes, { count: 1 }, 'en')).toBe('1 minute');
    expect(message(minutes, { count: 0 }, 'en')).toBe('0 minutes');
    expect(message(minutes, { count: 0 }, 'fr')).toBe('0 minute');
    expect(message({ few: '{count} minuty', other: '{count} minut' }, { count: 1 }, 'pl')).toBe('1 minut');
  });

  test('leaves a name without a value to be seen', () => {
    expect(message('{missing} {constructor} {__proto__}', {})).toBe('{missing} {constructor} {__proto__}');
  });

  test('takes what a reader typed as it is, braces and dollars included', () => {
    expect(message('You typed {text}.', { text: '{text} $& $1 <b>' })).toBe('You typed {text} $& $1 <b>.');
  });
});
