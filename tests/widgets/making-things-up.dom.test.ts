import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import frame from '../../src/widgets/_parts/labels/en.json' with { type: 'json' };
import experimentLabels from '../../src/widgets/_parts/experiment/labels/en.json' with { type: 'json' };
import modelLabels from '../../src/widgets/_parts/model/labels/en.json' with { type: 'json' };
import { defaults } from '../../src/core/params.ts';
import { gradeAnswers, PEOPLE } from '../../src/widgets/making-things-up/graded.ts';
import labels from '../../src/widgets/making-things-up/labels/en.json' with { type: 'json' };
import MakingThingsUp from '../../src/widgets/making-things-up/MakingThingsUp.svelte';
import { params } from '../../src/widgets/making-things-up/params.ts';
import { rung } from '../fixtures/widgets/fake-model.ts';

/** Half of all answers unsure and wrong, half sure and right (about strangers: declined). */
const answers = Array.from({ length: 100 }, (_, index) => ({
  mark: index % 2 ? ('right' as const) : ('wrong' as const),
  confidence: index % 2 ? 0.9 : 0.3,
}));
const byPeople = <T>(value: T) =>
  Object.fromEntries(PEOPLE.map((people) => [people, value])) as Record<(typeof PEOPLE)[number], T>;
const graded = Object.fromEntries(PEOPLE.map((people) => [people, gradeAnswers(people, answers)])) as ReturnType<
  typeof byPeople<ReturnType<typeof gradeAnswers>>
>;
const rungs = [rung('generalist-31k', 31_000), rung('generalist-136k', 136_000)];

beforeEach(() => history.replaceState(null, '', '/embed/making-things-up/'));
afterEach(cleanup);

const show = () =>
  render(MakingThingsUp, {
    params: defaults(params),
    labels,
    frame,
    language: 'en',
    name: '',
    embed: true,
    base: '',
    rungs,
    modelLabels,
    experimentLabels,
    works: [],
    measured: { on: '2026-11-25', items: 100 },
    recorded: Object.fromEntries(rungs.map(({ id }) => [id, graded])),
    examples: byPeople([]),
  });
const prices = () => [...document.querySelectorAll('.price')].map((price) => price.textContent.trim());

test('moving the threshold says what it buys and what it costs, and is in the address', async () => {
  show();
  expect(prices()[0]).toContain('makes up 50 of 100');
  const slider = screen.getByRole('slider');
  await fireEvent.input(slider, { target: { value: '50' } });
  expect(prices()[0]).toBe('Made up: 50 of 50 avoided. The price: 0 of 150 right answers given up.');
  await fireEvent.input(slider, { target: { value: '95' } });
  expect(prices()[0]).toContain('150 of 150 right answers given up');
  expect(location.search).toContain('threshold=95');
});

test('models that answer alike make no finding', () => {
  show();
  expect(document.querySelector('.figure-title')?.textContent).toMatch(/^Size makes no clear difference/);
});
