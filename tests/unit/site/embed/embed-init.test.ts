/** Runs the blocking script of an embed in a pretended page, and holds it against the table of embed parameters. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParams } from '../../../../src/core/params.ts';
import { embedParameters } from '../../../../src/widgets/_parts/share/embed-parameters.ts';

const script = readFileSync(new URL('../../../../public/embed-init.js', import.meta.url), 'utf8');

function open(query: URLSearchParams | string, { width = 960, height = 640, framed = true, lang = 'en' } = {}) {
  const dataset: Record<string, string> = {};
  const zoom = { value: '' };
  const went: string[] = [];
  const window = {};
  runInNewContext(script, {
    document: {
      documentElement: { lang, dataset, style: { setProperty: (_: string, value: string) => (zoom.value = value) } },
      currentScript: { getAttribute: () => '{"en":"/embed/scale/","fr":"/fr/embed/scale/"}' },
    },
    location: { search: `?${query}`, replace: (address: string) => went.push(address) },
    window,
    parent: framed ? {} : window,
    innerWidth: width,
    innerHeight: height,
    addEventListener: () => {},
    URLSearchParams,
  });
  return { dataset, zoom: Number(zoom.value), went };
}

describe('the blocking script of an embed', () => {
  it('accepts and refuses exactly what the table of parameters does', () => {
    const names = Object.keys(embedParameters).filter((name) => name !== 'lang');
    const words = ['auto', 'light', 'dark', 'solid', 'transparent', 'page', 'slide', '1', '0', 'true', 'false', ''];
    const value = fc.oneof(fc.constantFrom(...words), fc.double().map(String), fc.string({ maxLength: 80 }));
    const entries = fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 6 });
    fc.assert(
      fc.property(entries, (given) => {
        const query = new URLSearchParams(given);
        const { values, problems } = readParams(embedParameters, query);
        const { dataset, zoom } = open(query);
        expect(dataset.theme ?? 'auto').toBe(values.theme);
        expect(dataset.bg ?? 'solid').toBe(values.bg);
        expect(dataset.mode).toBe(values.mode);
        expect('plain' in dataset).toBe(values.plain);
        expect('static' in dataset).toBe(values.static);
        expect(dataset.frame ?? '').toBe(values.id);
        expect(dataset.hide ?? '').toBe(values.hide);
        expect(zoom).toBeCloseTo(values.scale, 3);
        expect((dataset.problems ?? '').split(', ').sort()).toEqual(
          [...new Set(problems.map(({ name }) => name))].sort().join().split(','),
        );
      }),
    );
  });

  it('leaves names alone that belong to the widget', () => {
    expect(open('temperature=2&constructor=1&__proto__=1').dataset).toEqual({ mode: 'page' });
  });

  it('enlarges a slide with its frame, up to three times, and a page not at all', () => {
    const zoomIn = (width: number, height: number, more = '') => open(`mode=slide${more}`, { width, height }).zoom;
    expect(zoomIn(1920, 1280)).toBe(2);
    expect(zoomIn(1920, 960), 'as wide as usual, but low').toBe(1.5);
    expect(zoomIn(1920, 960, '&scale=2')).toBe(3);
    expect(zoomIn(640, 400)).toBe(1);
    expect(zoomIn(0, 0), 'a frame that is not shown yet').toBe(1);
    expect(zoomIn(7680, 4320)).toBe(3);
    expect(open('', { width: 1920, height: 1280 }).zoom).toBe(1);
  });

  it('goes to the embed in a language that is asked for, once, and never to one there is not', () => {
    expect(open('lang=fr&theme=dark').went).toEqual(['/fr/embed/scale/?lang=fr&theme=dark']);
    expect(open('lang=fr', { lang: 'fr' }).went).toEqual([]);
    for (const hostile of ['https://example.org/', '//example.org', 'toString', 'de']) {
      const { went, dataset } = open(new URLSearchParams({ lang: hostile }));
      expect(went).toEqual([]);
      expect(dataset.problems).toBe('lang');
    }
  });

  it('holds what moves until its slide is shown, in a deck only', () => {
    expect(open('mode=slide').dataset.stage).toBe('waiting');
    expect(open('mode=slide', { framed: false }).dataset.stage).toBeUndefined();
    expect(open('').dataset.stage).toBeUndefined();
  });
});
