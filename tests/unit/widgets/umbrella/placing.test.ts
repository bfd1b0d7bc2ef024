import { describe, expect, test } from 'vitest';
import { flowRows, kindsOf, type Flow } from '../../../../src/widgets/umbrella/flows.ts';
import {
  judge,
  readPlaces,
  sayingOf,
  tally,
  withPlace,
  writePlaces,
  type Piece,
} from '../../../../src/widgets/umbrella/placing.ts';

const words = 'as it says';
const mistral: Piece = { id: 'mistral-7b', name: 'Mistral 7B', parameters: 7.24e9, kind: 'language' };
const sees: Piece = { id: 'sam', name: 'Segment Anything', parameters: 6e8, kind: 'foundation' };
const sums: Piece = { id: 'sums', name: 'Sums', parameters: 31_000, kind: 'specialist' };

describe('places in an address', () => {
  test('come back as they were written, a model once', () => {
    const { places } = readPlaces('gpt-3~large phi-4~small', ['gpt-3', 'phi-4']);
    expect(writePlaces(places)).toBe('gpt-3~large phi-4~small');
    expect(writePlaces(withPlace(places, 'gpt-3', 'language'))).toBe('phi-4~small gpt-3~language');
  });

  test('that name no model or no area are told', () => {
    const { places, bad } = readPlaces('gpt-3~attic nobody~small rubbish gpt-3~large', ['gpt-3']);
    expect([...places]).toEqual([['gpt-3', 'large']]);
    expect(bad).toEqual(['gpt-3~attic', 'nobody~small', 'rubbish']);
  });
});

test('one text may name a model on both sides, against its own numbers', () => {
  const sheet = {
    small: { to: 3e9, words },
    large: { from: 7e9, words },
    examples: [
      { said: 'Mistral 7B', as: 'small' as const, models: ['mistral-7b'] },
      { said: 'Mistral', as: 'large' as const, models: ['mistral-7b'] },
    ],
  };
  expect(sayingOf(sheet, mistral)).toEqual({ named: ['small', 'large'], call: 'large' });
});

test('the tally leaves out definitions in words', () => {
  const definitions = [{ small: { to: 8e9, words } }, { large: { from: 7e9, words } }, { small: { words } }];
  expect(tally(definitions, mistral)).toEqual({ small: 1, large: 1, both: 0, neither: 0 });
});

test('cards decide what is foundation and language; of small and large only definitions judge', () => {
  expect(judge(mistral, 'small')).toBe('disputed');
  expect(judge(mistral, 'language')).toBe('fits');
  expect(judge(mistral, 'foundation')).toBe('too-far-out');
  expect(judge(sees, 'foundation')).toBe('fits');
  expect(judge(sees, 'small')).toBe('too-far-in');
  expect(judge(sees, 'outside')).toBe('too-far-out');
  expect(judge(sums, 'outside')).toBe('fits');
  expect(judge(sums, 'language')).toBe('too-far-in');
});

test('models that read and write the same share a row, in whatever order their cards say it', () => {
  const flow = (name: string, reads: string[], sure = true): Flow => ({
    name,
    parameters: 1e9,
    reads,
    writes: ['text'],
    sure,
  });
  const flows = [flow('a', ['image', 'text']), flow('b', ['text', 'image'], false), flow('c', ['text'])];
  const rows = flowRows(flows);
  expect(rows.map(({ models, unconfirmed }) => [models.length, unconfirmed])).toEqual([
    [2, 1],
    [1, 0],
  ]);
  expect(kindsOf(flows, 'reads')).toEqual(['text', 'image']);
});
