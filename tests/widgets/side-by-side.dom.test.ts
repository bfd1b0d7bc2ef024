import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import SideBySide from '../../src/widgets/side-by-side/SideBySide.svelte';
import { fakeModel } from '../fixtures/widgets/fake-model.ts';
import { sideBySideProps } from '../fixtures/widgets/props.ts';

const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const title = () => document.querySelector('.figure-title')?.textContent;
const slips = () => screen.getAllByRole('region').filter((region) => region.classList.contains('slip'));
const field = () => screen.getByLabelText<HTMLTextAreaElement>('Type anything');

let model: ReturnType<typeof fakeModel>;
const show = () => render(SideBySide, sideBySideProps(model));

afterEach(cleanup);
beforeEach(() => {
  model = fakeModel();
  history.replaceState(null, '', '/embed/side-by-side/');
});

async function ask() {
  await fireEvent.input(field(), { target: { value: 'Where does Ada live?' } });
  await press(/Weigh it on both/);
}

test('the button says what both models together weigh', () => {
  show();
  expect(screen.getByRole('button', { name: 'Weigh it on both (334 kB)' })).toBeDefined();
});

test('one prompt is answered by both, and each answer is marked in words', async () => {
  show();
  await ask();
  await waitFor(() => expect(title()).toBe('Both are right'));
  for (const slip of slips()) expect(slip.textContent).toMatch(/Foxgate\..*right/s);
});

test('with one model missing the other answers, and the missing one has a retry', async () => {
  model.failNext.load = 'missing';
  show();
  await ask();
  await waitFor(() => expect(screen.getByText(/not where it should be/)).toBeDefined());
  await waitFor(() =>
    expect(
      slips()
        .map((slip) => slip.textContent)
        .join(),
    ).toContain('Foxgate.'),
  );
  await press('Try again');
  await waitFor(() => expect(title()).toBe('Both are right'));
});

test('typing on takes the old answers away', async () => {
  show();
  await ask();
  await waitFor(() => expect(title()).toBe('Both are right'));
  await fireEvent.input(field(), { target: { value: 'Where does Ada' } });
  expect(title()).toBe('One prompt, on two models');
  expect(
    slips()
      .map((slip) => slip.textContent)
      .join(),
  ).not.toContain('Foxgate.');
});

test('a race ends in a count for both', async () => {
  show();
  await press(/^Race them/);
  await waitFor(() => expect(screen.getByText(/^Of 20 questions, 31 K gets 20 right and 136 K 20/)).toBeDefined(), {
    timeout: 15_000,
  });
  expect(screen.getAllByRole('img', { name: '20 right, 0 “I do not know”, 0 wrong, of 20' })).toHaveLength(2);
}, 20_000);

test('a rung that is none is named and the default stands in', () => {
  history.replaceState(null, '', '/embed/side-by-side/?a=__proto__&topic=politics');
  show();
  expect(screen.getByText(/could not be used/).textContent).toContain('topic, a');
});
