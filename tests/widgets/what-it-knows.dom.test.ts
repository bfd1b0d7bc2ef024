import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import WhatItKnows from '../../src/widgets/what-it-knows/WhatItKnows.svelte';
import { fakeModel } from '../fixtures/widgets/fake-model.ts';
import { whatItKnowsProps } from '../fixtures/widgets/props.ts';

const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const own = () => document.querySelectorAll('.own.point').length;

let model: ReturnType<typeof fakeModel>;
const show = () => render(WhatItKnows, whatItKnowsProps(model));

afterEach(cleanup);
beforeEach(() => {
  model = fakeModel();
  history.replaceState(null, '', '/embed/what-it-knows/?questions=5');
});

test('run again, it asks every model about every kind of people, and the reader’s own marks appear', async () => {
  show();
  expect(own()).toBe(0);
  await press(/^Run it again here/);
  await waitFor(() => expect(screen.getByText(/^Your device answered 30 questions/)).toBeDefined());
  expect(model.runs).toHaveLength(30);
  expect(own()).toBe(6);
  expect(screen.getByText(/^Three of your own questions/)).toBeDefined();
});

test('a model that does not arrive is named, keeps what was recorded and can be tried again', async () => {
  model.failNext.load = 'network';
  show();
  await press(/^Run it again here/);
  await waitFor(() => expect(screen.getByText(/the connection broke/)).toBeDefined());
  expect(document.querySelectorAll('.point:not(.own)').length).toBe(6);
  await press('Try again');
  await waitFor(() => expect(screen.getByText(/^Your device answered 30 questions/)).toBeDefined());
});

test('the table has the recorded shares with their ranges, and the reader’s own beside them', async () => {
  show();
  await press(/^Run it again here/);
  await waitFor(() => expect(screen.getByText(/^Your device answered/)).toBeDefined());
  await press('Table');
  const cells = screen.getAllByRole('row').map((row) => row.textContent);
  expect(cells[0]).toContain('famous, yours');
  expect(cells[1]).toMatch(/31 K\s*10% \(7%–14%\)/);
});

test('an address that asks for what there is not is told so, and the rest stands', () => {
  history.replaceState(null, '', '/embed/what-it-knows/?tier=royal');
  show();
  expect(screen.getByText(/tier/)).toBeDefined();
});
