import { describe, expect, it } from 'vitest';
import { heightMessages, onlyRealChanges } from '../../../../src/site/embed/height.ts';

describe('heights told to a host', () => {
  it('rounds up, so that nothing is cut off', () => {
    const told: number[] = [];
    onlyRealChanges((height) => told.push(height))(500.2);
    expect(told).toEqual([501]);
  });

  it('says nothing of changes below two pixels, however many follow each other, and measures from what was told', () => {
    const told: number[] = [];
    const report = onlyRealChanges((height) => told.push(height));
    for (const height of [500, 501, 500, 501, 500, 502, 503, 501]) report(height);
    expect(told).toEqual([500, 502]);
  });

  it('speaks the three forms that hosts read', () => {
    const [own, embedly, amp] = heightMessages(420, 'second', 'https://weigh-in.example/embed/scale/');
    expect(own).toEqual({ type: 'weigh-in:resize', v: 1, id: 'second', height: 420 });
    expect(JSON.parse(embedly as string)).toEqual({
      src: 'https://weigh-in.example/embed/scale/',
      context: 'iframe.resize',
      height: 420,
    });
    expect(amp).toEqual({ sentinel: 'amp', type: 'embed-size', height: 420 });
  });
});
