import { describe, expect, it } from 'vitest';
import {
  modelsIn,
  neededModels,
  readProperties,
  type KeptModel,
} from '../../../../src/widgets/_parts/share/keep/kept-models.ts';

const model = (id: string): KeptModel => ({
  id,
  name: id,
  kind: 'generalist',
  parameters: 1,
  vocabulary: 1,
  context: 1,
  bytes: 3,
  sha256: 'f',
  url: `/ladder/${id}-f.gguf`,
});
const models = [model('generalist-7k'), model('generalist-31k'), model('sums-31k')];
const needed = (start: unknown, state: Record<string, string> = {}, named?: string[]) =>
  neededModels(models, start, new URLSearchParams(state), named).map((url) => /ladder\/(.+)-f/.exec(url)?.[1]);

describe('the models of a copy', () => {
  it('are read out of what an island is given, each once', () => {
    const written =
      '{"rungs":[1,[[0,{"id":[0,"a"],"url":[0,"/ladder/a.gguf"],"sha256":[0,"f"]}]]],"file":[0,{"url":[0,"/ladder/a.gguf"],"sha256":[0,"f"]}],"text":[0,"/x.gguf"]}';
    const properties = readProperties(written);
    expect(properties.rungs).toEqual([{ id: 'a', url: '/ladder/a.gguf', sha256: 'f' }]);
    expect(modelsIn(properties).map(({ url }) => url)).toEqual(['/ladder/a.gguf']);
  });

  it('are those the state calls, over those the widget begins with', () => {
    expect(needed({ model: 'generalist-7k' })).toEqual(['generalist-7k']);
    expect(needed({ model: 'generalist-7k' }, { model: 'sums-31k' })).toEqual(['sums-31k']);
    expect(needed({ a: 'sums-31k', b: 'generalist-31k' })).toEqual(['generalist-31k', 'sums-31k']);
  });

  it('are all of them where nothing calls one', () => expect(needed({ task: 'sums' })).toHaveLength(3));

  it('are those the widget names, if it does', () =>
    expect(needed({ model: 'sums-31k' }, {}, ['generalist-7k', 'sums-31k'])).toEqual(['generalist-7k', 'sums-31k']));
});
