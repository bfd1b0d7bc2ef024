import { describe, expect, test } from 'vitest';
import type { ParameterTable } from '../../../../src/core/params.ts';
import { HOSTS } from '../../../../src/widgets/_parts/share/hosts.ts';
import { formTable, pasted, type Wanted } from '../../../../src/widgets/_parts/customise/form-table.ts';
import { checkTyped, initial } from '../../../../src/widgets/_parts/customise/typed.ts';

const own = {
  temperature: { kind: 'number', default: 1, min: 0, max: 2, step: 0.1 },
  prompt: { kind: 'text', default: 'Ada', maxLength: 20 },
} as const satisfies ParameterTable;
const wanted: Wanted = {
  widget: 'next-token',
  title: 'What comes "next"',
  own,
  size: { width: 960, height: 640 },
  languages: ['en', 'de'],
  release: '2.1.0',
  home: 'https://example.org/weigh-in/',
};
const table = formTable(own, wanted.languages, 'en');
const given = (typed: Record<string, string> = {}) =>
  pasted(wanted, checkTyped(table, { ...initial(table), ...typed }).values);

describe('what the form comes to', () => {
  test('at the beginning is a slide of the widget as it begins, and its address says no more than that', () => {
    expect(given().address).toBe('https://example.org/weigh-in/embed/next-token/?mode=slide');
    expect(given().code).toContain('<section>');
  });

  test('has the layout that its place needs, unless one chooses another', () => {
    expect(given({ host: 'html' }).mode).toBe('page');
    expect(given({ host: 'marp' }).mode).toBe('slide');
    expect(given({ host: 'html', mode: 'slide' }).address).toContain('mode=slide');
    expect(given({ host: 'reveal', mode: 'page' }).address).not.toContain('mode=');
  });

  test('carries all that was set, in the address of the frame and nowhere twice', () => {
    const { address, scheme } = given({
      ...{ host: 'html', theme: 'dark', bg: 'transparent', scale: '1.5', plain: '1', static: '1', lang: 'de' },
      ...{ hide: 'seed top-k', temperature: '0.5', prompt: 'a & "b"' },
    });
    expect(scheme).toBe('dark');
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
      ...{ theme: 'dark', bg: 'transparent', scale: '1.5', plain: '1', static: '1', lang: 'de' },
      ...{ hide: 'seed top-k', temperature: '0.5', prompt: 'a & "b"' },
    });
  });

  test('leads to the newest release if it is never to change, and to the site as it is where no release has the widget', () => {
    expect(given({ never: '1' }).address).toBe('https://example.org/weigh-in/v/2.1.0/embed/next-token/?mode=slide');
    const { values } = checkTyped(table, { ...initial(table), never: '1' });
    expect(pasted({ ...wanted, release: undefined }, values).address).not.toContain('/v/');
  });

  test('adds the line that fits the height to a page alone, and only when it is wanted', () => {
    expect(given({ host: 'html' }).code).toContain('embed.js');
    expect(given({ host: 'html', fit: '0' }).code).not.toContain('embed.js');
    expect(given({ host: 'reveal' }).code).not.toContain('embed.js');
  });

  test.each(HOSTS)('for %s holds the address, whatever the title says', (host) => {
    const { code, address } = given({ host, temperature: '0.5' });
    expect(code.replaceAll('&amp;', '&')).toContain(address);
    expect(code).not.toContain('"next""');
  });
});
