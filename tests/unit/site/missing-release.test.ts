import { describe, expect, it } from 'vitest';
import { askedRelease } from '../../../src/site/missing-release.ts';

describe('an address of a release that is not kept', () => {
  it('says which release and which widget were asked for, under a base path and in a language too', () => {
    expect(askedRelease('/v/9.9.9/embed/next-token/')).toEqual({ release: '9.9.9', widget: 'next-token' });
    expect(askedRelease('/under/v/2/de/embed/town')).toEqual({ release: '2', widget: 'town' });
  });

  it('is no other address', () => {
    expect(askedRelease('/embed/next-token/')).toBeUndefined();
    expect(askedRelease('/v/0.1.0/')).toBeUndefined();
    expect(askedRelease(`/v/${'9'.repeat(41)}/embed/town/`)).toBeUndefined();
  });
});
