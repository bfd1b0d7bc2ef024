import { describe, expect, it } from 'vitest';
import { clockTime } from '../../../../src/site/deck/speaker.ts';
import type { Content } from '../../../../src/site/deck/pptx/contents.ts';
import { fittingSize, linesOf } from '../../../../src/site/deck/pptx/fitting-size.ts';
import { within } from '../../../../src/site/deck/pptx/within.ts';
import { writePresentation } from '../../../../src/site/deck/pptx/write.ts';

describe('a picture on a slide of a presentation', () => {
  it('is as large as its place allows, and keeps its shape', () => {
    expect(within({ width: 1200, height: 600 }, { w: 12, h: 12 })).toEqual({ w: 12, h: 6 });
    expect(within({ width: 600, height: 1200 }, { w: 12, h: 6 })).toEqual({ w: 3, h: 6 });
  });
});

describe('the type of a text', () => {
  const sizes = [44, 30, 20];

  it('breaks lines between words, and gives a word too long a line of its own', () => {
    expect(linesOf('one two three', 7)).toBe(2);
    expect(linesOf('one two three', 40)).toBe(1);
    expect(linesOf('a extraordinarily b', 5)).toBe(3);
  });

  it('is large where there is room, smaller where there is more to say, and never below the least', () => {
    const box = { w: 6, h: 1 };
    expect(fittingSize(['Short'], box, sizes)).toBe(44);
    expect(fittingSize(['Somewhat longer than this'], box, sizes)).toBe(30);
    expect(fittingSize(['word '.repeat(200)], box, sizes)).toBe(20);
  });

  it('leaves room between paragraphs', () => {
    expect(fittingSize(['a', 'b'], { w: 6, h: 1.6 }, sizes)).toBe(44);
    expect(fittingSize(['a', 'b'], { w: 6, h: 1.6 }, sizes, 20)).toBe(30);
  });
});

describe('the file', () => {
  const empty = { lines: [], tokens: [], notes: '' };
  const look = { paper: 'eef2ec', ink: '111c1a', touch: 'b8200c', families: ['00675f', '33399c'] };
  const written = async (contents: Content[]) => (await writePresentation(contents, new Map(), look)).text();

  it('has text, tables, charts and notes that can be edited', async () => {
    const file = await written([
      { ...empty, title: 'Pieces', lines: [{ text: 'Each tile is one token.' }], notes: 'Point at a tile.' },
      {
        ...empty,
        title: 'Advice',
        table: [
          ['Said', 'Ask'],
          ['Small', 'How small?'],
        ],
      },
      {
        ...empty,
        title: 'Training',
        chart: {
          ...{ title: 'Down it goes', note: '', across: 'tokens', up: 'bits', points: ['1 M', '2 M'] },
          lines: [{ name: '31 K', values: [2.33, null] }],
        },
      },
    ]);
    expect(file).toMatch(/<p:ph\s[^>]*type="title"[^>]*\/>.*Pieces/s);
    expect(file).toContain('Each tile is one token.');
    expect(file).toContain('Point at a tile.');
    expect(file).toMatch(/<a:tbl>.*How small\?/s);
    expect(file).toMatch(/<c:lineChart>.*<c:v>2\.33<\/c:v>/s);
    expect(file).not.toContain('ppt/media/image');
  });

  it('names a widget whose picture could not be taken, and leads to it', async () => {
    const address = 'https://weigh-in.example/embed/umbrella/';
    const file = await written([{ ...empty, title: 'Areas', widget: { address, name: 'The umbrella' } }]);
    expect(file).toContain('The umbrella');
    expect(file).toContain(`Target="${address}"`);
  });
});

describe('the speaker’s clock', () => {
  it('counts minutes past the hour, and seconds in two digits', () => {
    expect([0, 9.9, 75, 3661].map(clockTime)).toEqual(['0:00', '0:09', '1:15', '61:01']);
  });
});
