import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { defaults } from '../../src/core/params.ts';
import frame from '../../src/widgets/_parts/labels/en.json';
import TradeOffs from '../../src/widgets/trade-offs/TradeOffs.svelte';
import { tradeOffs } from '../../src/widgets/trade-offs/data.ts';
import labels from '../../src/widgets/trade-offs/labels/en.json';
import { params } from '../../src/widgets/trade-offs/params.ts';

afterEach(cleanup);

async function draw(query = '') {
  history.replaceState(null, '', `/${query}`);
  const data = JSON.stringify(tradeOffs());
  render(TradeOffs, { params: defaults(params), labels, frame, language: 'en', name: '', embed: true, base: '', data });
  await tick();
}

const title = () => document.querySelector('.figure-title')!.textContent;
const need = (axis: keyof typeof labels.axes) =>
  screen.getByRole<HTMLInputElement>('slider', { name: `What you need: ${labels.axes[axis].name}` });
const pick = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const slip = () => document.querySelector('.slip')!.textContent;

test('raising a need changes which family meets it, says what lacks, and is kept in the address', async () => {
  await draw();
  expect(title()).toBe('A small model tuned for the task meets all you need');
  need('breadth').value = '4';
  await fireEvent.input(need('breadth'));
  expect(title()).not.toContain('tuned for the task meets');
  expect(
    screen.getByRole('radio', { name: /^A small model tuned for the task: 2 steps short: knowledge/ }),
  ).toBeDefined();
  expect(location.search).toContain('breadth=4');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: labels.cases.own }).checked).toBe(true);
});

test('a case sets all needs at once', async () => {
  await draw();
  await pick(labels.cases.plan);
  expect(title()).toBe('A large model that reasons meets all you need');
  await pick(labels.kinds.language);
  expect(title()).not.toContain('reasons meets');
});

test('a family that is opened gives its reason on every axis, what was reckoned, and the works', async () => {
  await draw();
  await pick(/^A small model on the device/);
  for (const { name } of Object.values(labels.axes)) expect(slip()).toContain(name);
  expect(slip()).toContain('Measured on a board of 8 GB');
  expect(slip()).toMatch(/12 B to 40 B operations/);
  expect(document.querySelectorAll('.slip a[rel="external"]').length).toBeGreaterThanOrEqual(5);
});

test('an address is read, and what it cannot mean is told', async () => {
  await draw('?privacy=9&family=nobody&speed=0');
  expect(screen.getByText(/left out: privacy, family/)).toBeDefined();
  expect(need('speed').getAttribute('aria-valuetext')).toBe('no matter');
});
