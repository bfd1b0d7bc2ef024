import { describe, expect, test } from 'vitest';
import { breakLines, setText } from '../../../../src/site/share/set-text.ts';
import { halfWide } from './voices.ts';

const box = { x: 0, y: 0, width: 200, height: 100, sizes: { from: 40, to: 10 }, leading: 1 };

describe('a text in a box', () => {
  test('is as large as it fits', () => {
    expect(setText('word', box, halfWide)).toMatchObject({ size: 40, lines: ['word'] });
    expect(setText('a word that goes on and on and on', box, halfWide).size).toBeLessThan(40);
  });

  test('keeps within the box, and loses no word', () => {
    const text = 'one two three four five six seven eight';
    const { size, lines, height } = setText(text, box, halfWide);
    expect(lines.join(' ')).toBe(text);
    expect(height).toBeLessThanOrEqual(box.height);
    for (const line of lines) expect(halfWide.measure(line, size)).toBeLessThanOrEqual(box.width);
  });

  test('leaves no single word below a full line where the lines could be even', () => {
    expect(setText('aaaa bbbb cccc d', { ...box, sizes: { from: 26, to: 26 } }, halfWide).lines).toEqual([
      'aaaa bbbb',
      'cccc d',
    ]);
  });

  test('that is too long is an error that says which', () => {
    expect(() => setText('word '.repeat(200).trim(), box, halfWide)).toThrow('does not fit 200 by 100');
  });
});

test('a word wider than the line stands alone', () => {
  expect(breakLines('a incomprehensible b', 5, (line) => line.length)).toEqual(['a', 'incomprehensible', 'b']);
});
