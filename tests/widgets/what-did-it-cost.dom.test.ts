import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { defaults } from '../../src/core/params.ts';
import frame from '../../src/widgets/_parts/labels/en.json';
import labels from '../../src/widgets/what-did-it-cost/labels/en.json';
import { params } from '../../src/widgets/what-did-it-cost/params.ts';
import { packedStock } from '../../src/widgets/what-did-it-cost/stock-cards.ts';
import WhatDidItCost from '../../src/widgets/what-did-it-cost/WhatDidItCost.svelte';

afterEach(cleanup);

async function draw(query = '') {
  history.replaceState(null, '', `/${query}`);
  render(WhatDidItCost, {
    ...{ params: defaults(params), labels, frame, language: 'en', name: '', embed: true, base: '' },
    stock: packedStock(),
  });
  await tick();
}

const title = () => document.querySelector('.figure-title')!.textContent;

test('the task has an answer in the data: a small model over one a hundred times its size', async () => {
  await draw();
  expect(title()).toMatch(/^GPT-3 175B took .* times the work of SmolLM2 135M/);
  await fireEvent.click(screen.getByRole('button', { name: labels.answer }));
  expect(title()).toMatch(/^Qwen3 1\.7B took 1\.2 times the work of \S+ 175B, which is 100 times its size$/);
});

test('a reader finds another by putting models into the pans', async () => {
  await draw();
  await fireEvent.change(screen.getByRole('combobox', { name: labels.left }), { target: { value: 'smollm2-1.7b' } });
  await fireEvent.change(screen.getByRole('combobox', { name: labels.right }), { target: { value: 'pythia-12b' } });
  expect(title()).toMatch(/^SmolLM2 1\.7B took .* times the work of Pythia 12B/);
});

test('in hours a small model outweighs a larger one, at a price that can be set', async () => {
  await draw('?view=hours&price=2');
  expect(title()).toMatch(/^Llama 3\.2 1B took 370 K hours on H100 cards, Llama 2 7B at .* on A100$/);
  expect(screen.getByText('370 K hours on H100, $740K')).toBeDefined();
});

test('in money every model with an estimate has a row, and the table says by whom and when', async () => {
  await draw('?view=money');
  expect(screen.getByText('$41M to $78M, 1.9 times apart')).toBeDefined();
  await fireEvent.click(screen.getByRole('button', { name: frame.table }));
  const table = screen.getByRole('table', { name: labels.table.money });
  expect(table.textContent).toContain('May 2025');
  expect(table.textContent).toContain('(unconfirmed)');
});

test('a model that is not there is told', async () => {
  await draw('?left=nobody');
  expect(screen.getByText(/left out: left/)).toBeDefined();
});
