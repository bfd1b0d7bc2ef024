import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { sentencesOf, termsOf } from '../../../../src/site/deck/sentences.ts';
import { deckOf } from '../../../../src/site/deck/slides.ts';

const island = (component: string, params: Record<string, unknown>) => {
  const written = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, [0, value]]));
  const props = JSON.stringify({ params: [0, written] }).replaceAll('"', '&quot;');
  return `<astro-island opts="{&quot;name&quot;:&quot;${component}&quot;}" props="${props}"><p>Drawn on the server.</p></astro-island>`;
};
const tables = {
  'next-token': {
    prompt: { kind: 'text', default: '', maxLength: 99 },
    bits: { kind: 'number', default: 4, min: 1, max: 16 },
  },
} as const;

const lesson = `
<style>p{}</style><script>inline()</script>
${island('NextToken', { prompt: 'Once & "twice"', bits: 4 })}
<p>Look at the bars.</p>
<h2 id="pieces">The <code>pieces</code></h2>
<p class="shelf across"><span>tile</span></p>
<p>A tile is one <strong>token</strong>. There are many.</p>
<div class="noted"><div><p>Said beside.</p></div><aside class="note">A note.</aside></div>
<figure class="figure"><p>A drawing</p></figure>
<p>After the drawing.</p>
<h2 id="check">Check yourself</h2>
<fieldset class="check"><legend>Well?</legend><div class="answer"><label class="option"><b>A</b><span>Yes</span></label><p class="feedback">No.</p></div></fieldset>
<script type="module" src="/_astro/check.js"></script>`;

describe('a lesson as a deck', () => {
  const { sections, scripts } = deckOf(lesson, tables);

  it('has a stack for every heading, and one for what stands before the first', () => {
    expect(sections.map(({ heading }) => heading)).toEqual([undefined, 'The <code>pieces</code>', 'Check yourself']);
    expect(sections.map(({ slides }) => slides.map(({ kind }) => kind))).toEqual([
      ['widget'],
      ['heading', 'figure'],
      ['heading', 'question'],
    ]);
  });

  it('shows a widget as the lesson set it, and leaves out what is the default', () => {
    const [slide] = sections[0].slides;
    expect(slide).toMatchObject({ kind: 'widget', widget: 'next-token' });
    expect(slide.kind === 'widget' && [...slide.state]).toEqual([['prompt', 'Once & "twice"']]);
  });

  it('says the prose with the slide that it follows', () => {
    const [heading, figure] = sections[1].slides;
    expect(sections[0].slides[0].notes.join()).toContain('Look at the bars.');
    expect(heading.notes.join()).toMatch(/one <strong>token.*Said beside\..*A note\./s);
    expect(figure.notes).toEqual(['<p>After the drawing.</p>']);
  });

  it('shows the sentence that says what a term means, and small things beside the heading', () => {
    expect(sections[1].slides[0]).toMatchObject({ terms: ['A tile is one <strong>token</strong>.'] });
    expect(sections[1].slides[0]).toMatchObject({ blocks: [expect.stringContaining('tile')] });
  });

  it('tells the speaker what to say of each answer', () => {
    expect(sections[2].slides[1].notes).toEqual(['<p>A · Yes · No.</p>']);
  });

  it('keeps the scripts of the lesson’s parts, and nothing inline', () => {
    expect(scripts).toEqual(['<script type="module" src="/_astro/check.js"></script>']);
    expect(JSON.stringify(sections)).not.toMatch(/inline\(\)|Drawn on the server/);
  });

  it('does not build when it meets a component that is no widget', () => {
    expect(() => deckOf(island('Nobody', {}), tables)).toThrow('no widget "nobody"');
  });
});

describe('the sentences of a paragraph', () => {
  it('end at a stop outside links, also behind a quotation mark', () => {
    const paragraph = parse('<p>He said “no.” See <a href="/a.b?c">v1.5 here</a>. Is <b>it</b>? Yes</p>');
    expect(sentencesOf(paragraph.querySelector('p')!).map(({ html }) => html)).toEqual([
      'He said “no.”',
      'See <a href="/a.b?c">v1.5 here</a>.',
      'Is <b>it</b>?',
      'Yes',
    ]);
  });

  it('that says what a term means takes a short one before it along', () => {
    const long = 'This one says so much that the next can do without it, as anyone will see.';
    const paragraph = (before: string) => parse(`<p>${before} The <strong>seed</strong> fixes them.</p>`);
    const term = 'The <strong>seed</strong> fixes them.';
    expect(termsOf(paragraph('Draws need dice.').querySelector('p')!)).toEqual([`Draws need dice. ${term}`]);
    expect(termsOf(paragraph(long).querySelector('p')!)).toEqual([term]);
  });
});
