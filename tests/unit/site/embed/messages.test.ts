import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHostMessage, revealMessage, slidevMessage } from '../../../../src/site/embed/messages.ts';

describe('what a host may say', () => {
  it('understands reveal.js and our own theme', () => {
    expect(readHostMessage('slide:start')).toEqual({ kind: 'start' });
    expect(readHostMessage('slide:stop')).toEqual({ kind: 'stop' });
    expect(readHostMessage({ type: 'weigh-in:theme', v: 1, theme: 'dark' })).toEqual({ kind: 'theme', theme: 'dark' });
  });

  it('ignores another version, another theme, and every other thing, without an error', () => {
    expect(readHostMessage({ type: 'weigh-in:theme', v: 2, theme: 'dark' })).toBeNull();
    expect(readHostMessage({ type: 'weigh-in:theme', v: 1, theme: 'url(javascript:0)' })).toBeNull();
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readHostMessage(data)).toBeNull();
      }),
    );
  });
});

it('asks decks in their own words', () => {
  expect(JSON.parse(revealMessage('next'))).toEqual({ method: 'next' });
  expect(slidevMessage('prev')).toEqual({ target: 'slidev', type: 'navigate', operation: 'prev' });
});
