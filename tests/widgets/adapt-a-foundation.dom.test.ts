import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import AdaptAFoundation from '../../src/widgets/adapt-a-foundation/AdaptAFoundation.svelte';
import { fakeModel } from '../fixtures/widgets/fake-model.ts';
import { adaptProps } from '../fixtures/widgets/variants.ts';

/** Many questions, on whatever machine tests run; the page is looked at when all have been asked. */
const PATIENT = { timeout: 50_000, interval: 200 };
const asked = (count: number) => vi.waitUntil(() => model.runs.length === count, PATIENT);

const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const own = () => document.querySelectorAll('.own.point').length;

/** Three ways at titles; two of them and the model before at five old skills; one question each. */
const QUESTIONS = 3 + 3 * 5;

let model: ReturnType<typeof fakeModel>;
const show = () => render(AdaptAFoundation, adaptProps(model));

afterEach(cleanup);
beforeEach(() => {
  model = fakeModel();
  history.replaceState(null, '', '/embed/adapt-a-foundation/?questions=1');
});

test('run again, it asks the three models for titles, and what is left of the rest; the reader’s marks appear', async () => {
  show();
  expect(own()).toBe(0);
  await press(/^Run it again here/);
  await asked(QUESTIONS);
  await waitFor(() => expect(screen.getByText(new RegExp(`^Your device answered ${QUESTIONS}`))).toBeDefined());
  // At 1,000 examples three marks on the lines, and in five rows one for each model but the one before.
  expect(own()).toBe(3 + 5 * 2);
});

test('the number of examples is kept in the address, and the finding is about it', async () => {
  show();
  expect(screen.getByText(/^After 1,000 examples a trained model gives 60%/)).toBeDefined();
  await fireEvent.click(screen.getByRole('radio', { name: '50' }));
  expect(location.search).toContain('examples=50');
  expect(screen.getByText(/too close to tell apart/)).toBeDefined();
});

test('a model that does not arrive is named, keeps what was recorded and can be tried again', async () => {
  model.failNext.load = 'network';
  show();
  await press(/^Run it again here/);
  await waitFor(() => expect(screen.getByText(/the connection broke/)).toBeDefined(), PATIENT);
  expect(document.querySelectorAll('.point:not(.own)').length).toBeGreaterThan(0);
  await press('Try again');
  await asked(QUESTIONS);
});
