import { describe, expect, test } from 'vitest';
import { defaults, readParams, writeParams } from '../../../../src/core/params.ts';
import { params } from '../../../../src/widgets/parameter-scale/params.ts';
import { startFrom, wholeView } from '../../../../src/widgets/parameter-scale/start.ts';

const ids = ['gpt-2-124m', 'llama-3.1-8b'];
const asked = (values: Partial<Record<'from' | 'to' | 'model', number | string>>) =>
  startFrom({ ...defaults(params), ...values } as Parameters<typeof startFrom>[0], ids);

describe('what an address asks of the scale', () => {
  test('is shown when it is sound', () => {
    const { view, model, problems } = asked({ from: 9, to: 10.5, model: 'llama-3.1-8b' });
    expect({ view, model, problems }).toEqual({ view: { from: 9, to: 10.5 }, model: 'llama-3.1-8b', problems: [] });
  });

  test('with its ends the wrong way round is the whole scale, and says so', () => {
    const { view, problems } = asked({ from: 10, to: 9 });
    expect(view).toEqual(wholeView());
    expect(problems.map(({ name }) => name)).toEqual(['from, to']);
  });

  test('for a model there is not leaves it out, and says so', () => {
    const { model, problems } = asked({ model: 'gpt-9' });
    expect(model).toBe('');
    expect(problems).toEqual([{ name: 'model', given: 'gpt-9', reason: 'not-a-choice' }]);
  });

  test('comes back from the address it was written to', () => {
    const values = { from: 8.123, to: 10.456, bits: '4', model: 'llama-3.1-8b' } as const;
    const query = writeParams(params, values, { prefix: 'scale.' });
    expect(readParams(params, query, { prefix: 'scale.' })).toEqual({ values, problems: [] });
  });

  test('writes nothing for the whole scale', () => {
    expect(writeParams(params, defaults(params)).toString()).toBe('');
  });
});
