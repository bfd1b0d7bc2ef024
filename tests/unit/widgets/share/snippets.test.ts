import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParams } from '../../../../src/core/params.ts';
import { embedParameters } from '../../../../src/widgets/_parts/share/embed-parameters.ts';
import {
  attribute,
  embedAddress,
  heightSnippet,
  iframeSnippet,
  marpSnippet,
  quartoSnippet,
  revealSnippet,
  slidevSnippet,
} from '../../../../src/widgets/_parts/share/snippets.ts';

const home = 'https://weigh-in.example/under/here/';
const frame = { address: `${home}embed/scale/?bits=8&theme=dark`, title: 'Small & "large"', width: 960, height: 640 };

describe('the address of an embed', () => {
  it('stands under the base path and carries the state', () => {
    const state = new URLSearchParams({ prompt: 'What? 1+1=2 & <b> 🙂' });
    const address = new URL(embedAddress(home, 'next-token', state, { theme: 'dark' }));
    expect(address.pathname).toBe('/under/here/embed/next-token/');
    expect(address.searchParams.get('prompt')).toBe('What? 1+1=2 & <b> 🙂');
    expect(address.searchParams.get('theme')).toBe('dark');
  });

  it('is the bare address for the defaults', () => {
    expect(embedAddress(home, 'scale', new URLSearchParams(), { theme: 'auto', scale: 1, mode: 'page' })).toBe(
      `${home}embed/scale/`,
    );
  });

  it('brings every look back as it was', () => {
    const look = fc.record({
      theme: fc.constantFrom(...embedParameters.theme.choices),
      bg: fc.constantFrom(...embedParameters.bg.choices),
      mode: fc.constantFrom(...embedParameters.mode.choices),
      scale: fc.double({ min: 0.75, max: 3, noNaN: true }),
      plain: fc.boolean(),
      static: fc.boolean(),
      hide: fc.string({ maxLength: 200 }),
      lang: fc.string({ maxLength: 20 }),
      id: fc.string({ maxLength: 64 }),
    });
    fc.assert(
      fc.property(look, (values) => {
        const { searchParams } = new URL(embedAddress(home, 'scale', new URLSearchParams(), values));
        expect(readParams(embedParameters, searchParams)).toEqual({ values, problems: [] });
      }),
    );
  });
});

describe('snippets', () => {
  it('let no text out of its attribute', () => {
    expect(attribute('"><script>&')).toBe('&quot;&gt;&lt;script&gt;&amp;');
    expect(iframeSnippet(frame)).toContain('title="Small &amp; &quot;large&quot;"');
    expect(revealSnippet(frame)).toContain('?bits=8&amp;theme=dark"');
  });

  it('load a page’s frame late and a deck’s ahead', () => {
    expect(iframeSnippet(frame)).toContain('loading="lazy"');
    expect(revealSnippet(frame)).toMatch(/data-src="[^"]+" data-preload/);
    expect(revealSnippet(frame)).not.toMatch(/\ssrc=/);
  });

  it('give the frame the colour scheme of what it shows', () => {
    expect(iframeSnippet(frame)).not.toContain('color-scheme');
    expect(iframeSnippet({ ...frame, scheme: 'dark' })).toContain('; color-scheme: dark"');
    expect(revealSnippet({ ...frame, scheme: 'light' })).toContain('; color-scheme: light"');
  });

  it('are what each program of slides takes: a layout, raw HTML, a slide after a rule', () => {
    expect(slidevSnippet(frame)).toMatch(/^---\nlayout: iframe\nurl: "[^"]+"\n---\n\n<script setup>\n/);
    expect(slidevSnippet(frame)).toContain(`url: "${frame.address}"`);
    expect(quartoSnippet(frame)).toMatch(/^## .*\n\n```\{=html\}\n<iframe [^`]*<\/iframe>\n```\n$/);
    expect(quartoSnippet(frame)).toMatch(/data-src="[^"]+" data-preload/);
    expect(marpSnippet(frame)).toMatch(/^---\n\n<iframe src="[^"]+bits=8&amp;theme=dark"/);
    // A blank line would end the HTML in Markdown.
    for (const snippet of [marpSnippet(frame), quartoSnippet(frame)])
      expect(snippet.slice(snippet.indexOf('<iframe'), snippet.indexOf('</iframe>'))).not.toMatch(/\n\s*\n/);
  });

  it('fetch the script of heights from under the base path', () => {
    expect(heightSnippet(home)).toBe('<script async src="https://weigh-in.example/under/here/embed.js"></script>');
  });
});
