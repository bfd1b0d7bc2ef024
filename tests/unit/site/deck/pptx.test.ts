import { describe, expect, it } from 'vitest';
import { clockTime } from '../../../../src/site/deck/speaker.ts';
import { within } from '../../../../src/site/deck/pptx/within.ts';

describe('a picture on a slide of a presentation', () => {
  it('is as large as its place allows, and keeps its shape', () => {
    expect(within({ width: 1200, height: 600 }, { w: 12, h: 12 })).toEqual({ w: 12, h: 6 });
    expect(within({ width: 600, height: 1200 }, { w: 12, h: 6 })).toEqual({ w: 3, h: 6 });
  });
});

describe('the speaker’s clock', () => {
  it('counts minutes past the hour, and seconds in two digits', () => {
    expect([0, 9.9, 75, 3661].map(clockTime)).toEqual(['0:00', '0:09', '1:15', '61:01']);
  });
});
