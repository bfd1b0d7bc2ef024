import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaults } from '../../src/core/params.ts';
import { definitions } from '../../src/widgets/_parts/definitions.ts';
import frame from '../../src/widgets/_parts/labels/en.json';
import WhereTheLineRuns from '../../src/widgets/where-the-line-runs/WhereTheLineRuns.svelte';
import labels from '../../src/widgets/where-the-line-runs/labels/en.json';
import { sizedModels } from '../../src/widgets/where-the-line-runs/models.ts';
import { params } from '../../src/widgets/where-the-line-runs/params.ts';

beforeEach(() => history.replaceState(null, '', '/'));
afterEach(cleanup);

async function draw(query = '') {
  history.replaceState(null, '', `/${query}`);
  const data = JSON.stringify({ definitions: definitions(), models: sizedModels() });
  const props = { params: defaults(params), labels, frame, language: 'en', name: '', embed: true, base: '', data };
  render(WhereTheLineRuns, props);
  await tick();
}

const line = () => screen.getByRole('slider', { name: labels.line });
const title = () => document.querySelector('.figure-title')!.textContent;
const small = () => Number(document.querySelector('.line-widget li b')!.textContent);

test('the line at 7 B suits most definitions, and says that none does better', async () => {
  await draw();
  expect(title()).toBe('A line at 7 B suits 7 of the 12 definitions with numbers. No line suits more.');
});

test('an arrow key moves the line, and models change class', async () => {
  await draw();
  const before = small();
  for (let times = 0; times < 20; times++) await fireEvent.keyDown(line(), { key: 'ArrowRight' });
  expect(small()).toBeGreaterThan(before);
  expect(await fireEvent.keyDown(line(), { key: 'PageDown' }), 'keys that turn slides are left alone').toBe(true);
});

test('the buttons go from border to border and stop at the last', async () => {
  await draw('?line=7');
  await fireEvent.click(screen.getByRole('button', { name: labels.higher }));
  expect(line().getAttribute('aria-valuetext')).toBe('8 B');
  for (let times = 0; times < 20; times++) {
    const button = screen.getByRole<HTMLButtonElement>('button', { name: labels.higher });
    if (!button.disabled) await fireEvent.click(button);
  }
  expect(line().getAttribute('aria-valuetext')).toBe('100 B');
});

test('a row opens its definition, with the examples that contradict it', async () => {
  await draw();
  await fireEvent.click(screen.getByRole('radio', { name: /^Sheet of definitions, typical sizes/ }));
  expect(document.querySelector('.slip')!.textContent).toMatch(
    /At odds with itself.*DistilBERT.* neither by its numbers/s,
  );
});

test('an address that names no definition is told, and the widget stands', async () => {
  await draw('?definition=nobody&line=30');
  expect(screen.getByText(/could not be used and was left out: definition/)).toBeDefined();
  expect(line().getAttribute('aria-valuetext')).toBe('30 B');
});
