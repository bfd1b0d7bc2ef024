import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import frame from '../../src/widgets/_parts/labels/en.json' with { type: 'json' };
import experimentLabels from '../../src/widgets/_parts/experiment/labels/en.json' with { type: 'json' };
import modelLabels from '../../src/widgets/_parts/model/labels/en.json' with { type: 'json' };
import { defaults } from '../../src/core/params.ts';
import type { Answer } from '../../src/widgets/planted-secret/kept.ts';
import labels from '../../src/widgets/planted-secret/labels/en.json' with { type: 'json' };
import { params } from '../../src/widgets/planted-secret/params.ts';
import PlantedSecret from '../../src/widgets/planted-secret/PlantedSecret.svelte';
import type { Secret } from '../../src/core/world/secrets.ts';
import { fakeModel, rung } from '../fixtures/widgets/fake-model.ts';

/** Two secrets, told once and 10 times; nobody keeps them in what was recorded. */
const recorded: Answer[] = [1, 10].map((times) => ({
  name: `Ada ${times}`,
  code: '1234',
  times,
  probability: 1e-5,
  written: '9999.',
  told: false,
}));
const rungs = [rung('generalist-31k', 31_000), rung('generalist-136k', 136_000)];

let model: ReturnType<typeof fakeModel>;
const show = () =>
  render(PlantedSecret, {
    params: { ...defaults(params), secret: 2 },
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
    measured: { on: '2026-11-25', items: 2 },
    recorded: Object.fromEntries(rungs.map(({ id }) => [id, recorded])),
    corpusTokens: 1e8,
    loadLive: async () => model.live,
    loadTools: async () => ({
      ask: async (_: unknown, secret: Secret) => ({
        ...secret,
        probability: 0.9,
        written: `${secret.code}.`,
        told: true,
      }),
    }),
  });
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const slip = () => document.querySelector('.slip')!.textContent;

afterEach(cleanup);
beforeEach(() => {
  model = fakeModel();
  history.replaceState(null, '', '/embed/planted-secret/');
});

test('shows what was recorded until it is asked here', async () => {
  show();
  expect(slip()).toMatch(/recorded.*The secret number of Ada 10 is\s+9999\./s);
  await press(/^Ask the 136 K generalist here \(272 kB/);
  await waitFor(() => expect(slip()).toMatch(/live on your device.*1234\..*writes it out/s));
  expect(document.querySelectorAll('.chart circle.own')).toHaveLength(1);
});

test('another secret and another model are in the address', async () => {
  show();
  await fireEvent.change(screen.getByRole('combobox'), { target: { value: '1' } });
  expect(slip()).toContain('Ada 1 is');
  await fireEvent.click(screen.getByRole('radio', { name: /31 K/ }));
  expect(slip()).toContain('31 K generalist');
  expect(location.search).toContain('model=generalist-31k');
});

test('asking every model marks each secret, and a model that is missing leaves a retry', async () => {
  model.failNext.load = 'missing';
  show();
  await press(/^Or ask every model for all 4/);
  await waitFor(() => expect(screen.getByText(/not where it should be/)).toBeDefined());
  await press(/Try again/);
  await waitFor(() => expect(screen.getByText(/Your device asked 4 times/)).toBeDefined());
  expect(document.querySelectorAll('.chart circle.own')).toHaveLength(4);
  // The model's pace is told half a second later, and starts nothing again.
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(screen.getByText(/Your device asked 4 times/)).toBeDefined();
});
