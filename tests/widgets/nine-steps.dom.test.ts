import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { defaults } from '../../src/core/params.ts';
import frame from '../../src/widgets/_parts/labels/en.json';
import NineSteps from '../../src/widgets/nine-steps/NineSteps.svelte';
import labels from '../../src/widgets/nine-steps/labels/en.json';
import { params } from '../../src/widgets/nine-steps/params.ts';
import { packedWalk } from '../../src/widgets/nine-steps/walk.ts';

afterEach(cleanup);

async function draw(query = '') {
  history.replaceState(null, '', `/${query}`);
  const props = { params: defaults(params), labels, frame, language: 'en', name: '', embed: true, base: '/base' };
  render(NineSteps, { ...props, walk: packedWalk() });
  await tick();
}

const slip = () => document.querySelector('.slip')!.textContent;
const title = () => document.querySelector('.figure-title')!.textContent;
const step = (number: number) => screen.getByRole('radio', { name: new RegExp(`^Step ${number}:`) });

test('a station opens its step, and the address keeps it', async () => {
  await draw();
  await fireEvent.click(step(2));
  expect(slip()).toMatch(/2 Gather text.*the same.*It is the same text/s);
  expect(location.search).toBe('?step=2');
});

test('the buttons walk from step to step and stop at both ends', async () => {
  await draw('?step=8');
  await fireEvent.click(screen.getByRole('button', { name: 'Next step: Learn from use' }));
  expect(slip()).toContain('9 Learn from use');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: labels.slip.last }).disabled).toBe(true);
  await fireEvent.click(step(1));
  expect(screen.getByRole<HTMLButtonElement>('button', { name: labels.slip.before }).disabled).toBe(true);
});

test('another pair has another finding, and an arrow only where the large one teaches', async () => {
  await draw();
  const first = title();
  expect(screen.getByText(labels.key.taught)).toBeDefined();
  await fireEvent.click(screen.getByRole('radio', { name: labels.pairs.ours }));
  expect(title()).not.toBe(first);
  expect(screen.queryByText(labels.key.taught)).toBeNull();
  expect(screen.getByText(labels.key.hollow)).toBeDefined();
});

test('what one hears leads to the ledger, and where nothing is said the slip says so', async () => {
  await draw('?step=6');
  expect(screen.getByRole('link', { name: 'No. 58' }).getAttribute('href')).toBe('/base/claims/#c58');
  expect(slip()).toContain(labels.slip.nothing);
});

test('the table has all nine steps of the pair', async () => {
  await draw('?pair=llama');
  await fireEvent.click(screen.getByRole('button', { name: frame.table }));
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toHaveLength(9);
  expect(screen.getByRole('columnheader', { name: 'Llama 3.2 1B' })).toBeDefined();
});

test('an address with a step that there is not is told, and the walk stands', async () => {
  await draw('?step=12&pair=llama');
  expect(screen.getByText(/could not be used and was left out: step/)).toBeDefined();
  expect(slip()).toContain('4 Pre-train');
});
