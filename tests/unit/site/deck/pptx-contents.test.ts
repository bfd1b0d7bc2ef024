// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../../src/site/deck/pptx/chart-data.ts';
import { contentOf } from '../../../../src/site/deck/pptx/contents.ts';

const slide = (html: string) => {
  document.body.innerHTML = `<section lang="en" data-title="A title">${html}</section>`;
  return contentOf(document.querySelector('section')!);
};

describe('what a slide holds', () => {
  it('is what stands on it, and not the terms that its notes explain', () => {
    const content = slide(`
      <div class="slide-body"><h2>Pieces</h2><p class="key-sentence">Each tile is one <b>token</b>.</p></div>
      <aside class="notes"><p>A <span class="term">model</span> reads <span class="term">tokens</span>.</p></aside>`);
    expect(content.lines).toEqual([{ text: 'Each tile is one token.' }]);
    expect(content.notes).toBe('A model reads tokens.');
  });

  it('is each sentence that people say with what it weighed', () => {
    const content = slide(`<div class="slide-body"><p class="running">Said</p><div class="heard"><ul>
      <li><q>Small is private.</q><span><b>Depends</b> <a href="#c1">1</a></span></li></ul></div></div>`);
    expect(content.lines).toEqual([{ text: '“Small is private.”', verdict: 'Depends' }]);
  });

  it('is tokens one by one, and a table cell by cell', () => {
    const tokens = slide(
      '<div class="slide-body"><p class="shelf"><span class="token">Where</span><span class="token">·does</span></p></div>',
    );
    expect(tokens.tokens).toEqual(['Where', '·does']);
    const table = slide(
      '<div class="slide-body"><table><tr><th>a</th><th>b</th></tr><tr><th>1</th><td>2</td></tr></table></div>',
    );
    expect(table.table).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('is the numbers of a chart where there is one, and otherwise a drawing', () => {
    const figure = (chart: string) => `<div class="slide-body"><figure ${chart}>
      <p class="figure-title">Down it goes</p><p class="figure-note">Two models</p>
      <svg><text class="tick-unit">tokens read</text><text class="tick-unit">bits</text></svg>
      <table><tr><th>Tokens</th><th>31 K</th><th>136 K</th></tr>
      <tr><th>1 M</th><td>2.33</td><td>2.01</td></tr><tr><th>2 M</th><td>1.88</td><td>–</td></tr></table></figure></div>`;
    const drawn = slide(figure('data-chart="lines"'));
    expect(drawn.drawing).toBeUndefined();
    expect(drawn.chart).toEqual({
      title: 'Down it goes',
      note: 'Two models',
      points: ['1 M', '2 M'],
      across: 'Tokens',
      up: 'bits',
      lines: [
        { name: '31 K', values: [2.33, 1.88] },
        { name: '136 K', values: [2.01, null] },
      ],
    });
    const shown = slide(figure(''));
    expect(shown.chart).toBeUndefined();
    expect(shown.drawing?.localName).toBe('figure');
  });
});

describe('a number as a language writes it', () => {
  it('is read back, and what is none is nothing', () => {
    expect(readNumber('2.33', 'en')).toBe(2.33);
    expect(readNumber('1.234,5', 'de')).toBe(1234.5);
    expect(readNumber('–', 'en')).toBeNull();
    expect(readNumber('', 'en')).toBeNull();
  });
});
