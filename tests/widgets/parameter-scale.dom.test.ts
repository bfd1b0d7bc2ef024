import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaults } from '../../src/core/params.ts';
import frame from '../../src/widgets/_parts/labels/en.json';
import ParameterScale from '../../src/widgets/parameter-scale/ParameterScale.svelte';
import { packedCatalogue } from '../../src/widgets/parameter-scale/catalogue.ts';
import labels from '../../src/widgets/parameter-scale/labels/en.json';
import { params } from '../../src/widgets/parameter-scale/params.ts';

// A whole scale is drawn in each test, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  // Less motion: a zoom arrives at once.
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  history.replaceState(null, '', '/');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function draw(start: Partial<ReturnType<typeof defaults<typeof params>>> = {}, name = '') {
  render(ParameterScale, {
    params: { ...defaults(params), ...start },
    ...{ labels, frame, language: 'en', name, embed: true, base: '', catalogue: packedCatalogue() },
  });
  await tick();
}

const models = () => screen.getAllByRole('listbox', { name: labels.drawing.label })[0];
const chosen = () => document.querySelector('.slip-head b')?.textContent;
const optionsInView = () => models().querySelectorAll('[role=option]').length;

test('one model at a time can be reached by the tabulator', async () => {
  await draw();
  expect(models().querySelectorAll('[tabindex="0"]').length).toBe(1);
});

test('arrows choose the next model in size and take the focus along', async () => {
  await draw({ model: 'gpt-2-124m' });
  await fireEvent.keyDown(models(), { key: 'ArrowRight' });
  await tick();
  expect(chosen()).toBe('MobileLLM 125M');
  expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
  await fireEvent.keyDown(models(), { key: 'End' });
  expect(chosen()).toMatch(/^DeepSeek-V4-Pro/);
});

test('plus halves what is in view, 0 brings the whole scale back, and other keys are left to the page', async () => {
  await draw();
  const whole = optionsInView();
  await fireEvent.keyDown(models(), { key: '+' });
  expect(optionsInView()).toBeLessThan(whole);
  await fireEvent.keyDown(models(), { key: '0' });
  expect(optionsInView()).toBe(whole);
  const leftAlone = await fireEvent.keyDown(models(), { key: 'PageDown' });
  expect(leftAlone).toBe(true);
  expect(await fireEvent.keyDown(models(), { key: '+', ctrlKey: true })).toBe(true);
  expect(optionsInView()).toBe(whole);
});

test('two scales on a page keep to their own part of the address', async () => {
  history.replaceState(null, '', '/?left.model=phi-2&right.model=gpt-4');
  await draw({}, 'left');
  expect(chosen()).toBe('Phi-2');
});

test('a view without a model is no empty list, and zooming out of it works', async () => {
  await draw({ from: 5.95, to: 6.3 });
  expect(screen.queryByRole('listbox', { name: labels.drawing.label })).toBeNull();
  await fireEvent.click(screen.getByRole('button', { name: labels.controls.whole }));
  expect(optionsInView()).toBeGreaterThan(90);
});

test('fewer bits weigh less, in the slip and on the ruler', async () => {
  await draw({ model: 'llama-3-8b' });
  expect(document.querySelector('.readings')?.textContent).toContain('16 GB');
  await fireEvent.click(screen.getByRole('radio', { name: '4' }));
  expect(document.querySelector('.readings')?.textContent).toContain('4.9 GB');
});
