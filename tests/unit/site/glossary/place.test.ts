import { describe, expect, test } from 'vitest';
import { placeNote } from '../../../../src/site/glossary/place.ts';

const view = { width: 375, height: 600 };
const note = { width: 300, height: 150 };
const word = (left: number, top: number) => ({ left, top, width: 40, height: 20 });

describe('a note', () => {
  test('stands below its word', () => expect(placeNote(word(30, 100), note, view)).toEqual({ left: 30, top: 126 }));

  test('stands above it where there is no room below', () =>
    expect(placeNote(word(30, 560), note, view).top).toBe(404));

  test('stays inside the window on both sides', () => {
    expect(placeNote(word(330, 100), note, view).left).toBe(63);
    expect(placeNote(word(0, 100), note, view).left).toBe(12);
  });

  test('stands below where there is no room at all', () =>
    expect(placeNote(word(30, 100), { width: 300, height: 590 }, view).top).toBe(126));
});
