import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { defaults } from '../../src/core/params.ts';
import frame from '../../src/widgets/_parts/labels/en.json';
import Timeline from '../../src/widgets/timeline/Timeline.svelte';
import labels from '../../src/widgets/timeline/labels/en.json';
import { datedModels } from '../../src/widgets/timeline/models.ts';
import { params } from '../../src/widgets/timeline/params.ts';

afterEach(cleanup);

async function draw(query = '') {
  history.replaceState(null, '', `/${query}`);
  const data = JSON.stringify(datedModels());
  render(Timeline, { params: defaults(params), labels, frame, language: 'en', name: '', embed: true, base: '', data });
  await tick();
}

/** A hundred marks by their role would take a search through the whole accessibility tree each time. */
const options = () => [...document.querySelectorAll('[role="option"]')];
const slip = () => document.querySelector('.slip')!.textContent;

test('every model is a mark one can choose, and those of untold size say so', async () => {
  await draw();
  expect(options().length).toBe(datedModels().length);
  const silent = options().find((option) => /^GPT-4, .*size not said/.test(option.getAttribute('aria-label')!));
  await fireEvent.click(silent!);
  expect(slip()).toContain(labels.families.unpublished);
  expect(location.search).toContain('model=gpt-4');
});

test('arrow keys go from model to model by date', async () => {
  await draw('?model=bert-base');
  const start = options().find((option) => option.getAttribute('aria-selected') === 'true')!;
  await fireEvent.keyDown(start, { key: 'ArrowRight' });
  expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).not.toBe(start);
  expect(document.querySelectorAll('[tabindex="0"][role="option"]').length).toBe(1);
});

test('a family alone moves in on its own sizes and changes the finding', async () => {
  await draw();
  const before = document.querySelector('.figure-title')!.textContent;
  await fireEvent.click(screen.getByRole('radio', { name: labels.shows.small }));
  expect(options().every((option) => option.getAttribute('aria-label')!.includes(', small,'))).toBe(true);
  expect(document.querySelector('.figure-title')!.textContent).not.toBe(before);
});

test('a filter that lets nothing through says so', async () => {
  await draw('?family=disputed&weights=closed');
  expect(screen.getByText(labels.empty)).toBeDefined();
  expect(document.querySelector('.figure-title')!.textContent).toBe(labels.title.none);
});
