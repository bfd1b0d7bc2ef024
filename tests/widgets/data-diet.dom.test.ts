import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { defaults } from '../../src/core/params.ts';
import frame from '../../src/widgets/_parts/labels/en.json';
import DataDiet from '../../src/widgets/data-diet/DataDiet.svelte';
import { packedEaters } from '../../src/widgets/data-diet/eater-cards.ts';
import labels from '../../src/widgets/data-diet/labels/en.json';
import { params } from '../../src/widgets/data-diet/params.ts';

afterEach(cleanup);

async function draw(query = '') {
  history.replaceState(null, '', `/${query}`);
  const props = { params: defaults(params), labels, frame, language: 'en', name: '', embed: true, base: '' };
  render(DataDiet, { ...props, data: packedEaters() });
  await tick();
}

const title = () => document.querySelector('.figure-title')!.textContent;
const slip = () => document.querySelector('.slip')!.textContent;
const look = (id: string) => fireEvent.change(screen.getByRole('combobox'), { target: { value: id } });

test('a model’s sum is done with its published figures', async () => {
  await draw();
  await look('gpt-3-175b');
  expect(slip()).toMatch(/300 B.*÷.*175 B.*=.*1\.7/s);
  expect(location.search).toBe('?model=gpt-3-175b');
});

test('a model whose maker has said nothing is not guessed', async () => {
  await draw('?model=gpt-4');
  expect(slip()).toContain(labels.slip.unknown);
  expect(slip()).not.toContain('=');
});

test('kinds and sizes narrow the finding', async () => {
  await draw();
  const all = title();
  await fireEvent.click(screen.getByRole('radio', { name: labels.families.large }));
  expect(title()).not.toBe(all);
  await fireEvent.click(screen.getByRole('radio', { name: labels.sizes['under-1'] }));
  expect(title()).toBe(labels.none);
});

test('a mixture of experts is counted by what is at work, if one asks for it', async () => {
  await draw('?model=kimi-k2');
  expect(slip()).toMatch(/1 T.*=.*15/s);
  await fireEvent.click(screen.getByRole('radio', { name: labels.bys.active }));
  expect(slip()).toMatch(/32 B.*=.*480/s);
});

test('the tables list those with a figure and those without', async () => {
  await draw('?family=large');
  await fireEvent.click(screen.getByRole('button', { name: frame.table }));
  expect(screen.getByRole('rowheader', { name: 'GPT-3 175B' })).toBeDefined();
  expect(screen.getByRole('rowheader', { name: 'GPT-4' })).toBeDefined();
});

test('an address that names no model is told, and the picture stands', async () => {
  await draw('?model=nobody');
  expect(screen.getByText(/could not be used and was left out: model/)).toBeDefined();
  expect(slip()).toContain('SmolLM2 135M');
});
