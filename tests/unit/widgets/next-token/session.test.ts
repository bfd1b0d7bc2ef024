import { describe, expect, test } from 'vitest';
import * as at from '../../../../src/widgets/next-token/session.ts';
import { outlookOn, step } from '../../../fixtures/widgets/fake-model.ts';

const given = [step(4), step(5)];
const written = [step(1), step(2), step(3)];
const recorded = at.fromRecording({ given, written, next: outlookOn(0), stopped: 'end' });

describe('a recorded session', () => {
  test('begins by looking at the first token the model wrote', () => {
    expect(recorded.looked).toBe(2);
    expect(at.candidatesAt(recorded)[0].id).toBe(1);
    expect(at.place(recorded)).toBe(0);
  });

  test('looks at the next token where nothing was written', () => {
    expect(at.fromRecording({ given, written: [], next: outlookOn(1), stopped: 'end' }).looked).toBeUndefined();
  });

  test('is nothing weighed where there is no recording', () => {
    expect(at.fromRecording(undefined)).toEqual(at.nothingWeighed());
  });
});

describe('looking', () => {
  test('at a written token keeps the tokens before it', () => {
    expect(at.kept(at.lookAt(recorded, 4))).toEqual([1, 2]);
  });

  test('at the next token keeps them all', () => {
    expect(at.kept(at.lookAt(recorded, undefined))).toEqual([1, 2, 3]);
  });

  test('at a given token lets nobody choose there', () => {
    expect(at.canChoose(at.lookAt(recorded, 1))).toBe(false);
    expect(at.canChoose(at.lookAt(recorded, 2))).toBe(true);
  });

  test('beyond the last token is looking at the next', () => {
    expect(at.lookAt(recorded, 99).looked).toBeUndefined();
  });

  test('drops the outlook asked for elsewhere', () => {
    expect(at.lookAt({ ...recorded, outlook: outlookOn(3) }, 3).outlook).toBeUndefined();
  });
});

describe('a reading', () => {
  const reading = { prompt: [...given, ...written], next: outlookOn(0), entropy: 1, truncated: 0 };

  test('is split into given and written tokens from its end', () => {
    const session = at.afterReading(recorded, reading, 3);
    expect(session.given).toHaveLength(2);
    expect(session.written.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(session.origin).toBe('live');
  });

  test('still knows that the text had ended, but not once a token is taken away', () => {
    expect(at.afterReading(recorded, reading, 3).stopped).toBe('end');
    expect(at.afterReading(recorded, { ...reading, prompt: [...given, step(1)] }, 1).stopped).toBeUndefined();
  });

  test('says how much was left out in front', () => {
    expect(at.afterReading(recorded, { ...reading, truncated: 7 }, 3).truncated).toBe(7);
  });
});

describe('ids in the address', () => {
  test('come back as they were written', () => {
    expect(at.readIds(at.writeIds(written), 7)).toEqual([1, 2, 3]);
  });

  test.each([
    ['', []],
    ['1.2.x.3', [1, 2]],
    ['1.-2', [1]],
    ['6.7', [6]],
    ['1e9', []],
    ['<script>', []],
    ['1..2', [1]],
    ['99999999999999999999', []],
  ])('%j gives %j: the list ends at what is no token', (text, ids) => {
    expect(at.readIds(text, 7)).toEqual(ids);
  });
});

test('surprise adds up in bits, and what could not be expected adds none', () => {
  expect(
    at.totalSurprise([
      { ...step(1), surprise: 1.5 },
      { ...step(2), surprise: Number.POSITIVE_INFINITY },
    ]),
  ).toBe(1.5);
});
