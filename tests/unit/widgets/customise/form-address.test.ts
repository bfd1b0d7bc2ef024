import { expect, test } from 'vitest';
import { params as nextToken } from '../../../../src/widgets/next-token/params.ts';
import { formAddress } from '../../../../src/widgets/_parts/customise/form-address.ts';
import { formTable } from '../../../../src/widgets/_parts/customise/form-table.ts';
import { openAddress } from '../../../../src/widgets/_parts/customise/typed.ts';

const home = 'https://example.org/weigh-in/';
const shared = { widget: 'next-token', state: new URLSearchParams({ temperature: '0.5', prompt: 'a & "b"' }) };

test('what was set in the dialog is set in the form that its address opens', () => {
  const address = new URL(formAddress(home, shared, { host: 'marp', theme: 'dark', scale: 1.5, hide: 'seed' }, 'en'));
  expect(address.pathname).toBe('/weigh-in/widgets/next-token/');
  const { typed, problems } = openAddress(formTable(nextToken, ['en'], 'en'), address.searchParams);
  expect(problems).toEqual([]);
  expect(typed).toMatchObject({
    ...{ host: 'marp', theme: 'dark', scale: '1.5', hide: 'seed' },
    ...{ temperature: '0.5', prompt: 'a & "b"' },
  });
});

test('a widget as it begins leads to the form as it begins, in the language of the page', () => {
  const bare = { ...shared, state: new URLSearchParams() };
  expect(formAddress(home, bare, {}, 'en')).toBe(`${home}widgets/next-token/`);
  expect(formAddress(home, bare, {}, 'de')).toBe(`${home}de/widgets/next-token/`);
});
