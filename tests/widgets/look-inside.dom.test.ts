import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import LookInside from '../../src/widgets/look-inside/LookInside.svelte';
import { fakeModel } from '../fixtures/widgets/fake-model.ts';
import { lookInsideProps } from '../fixtures/widgets/props.ts';

let model: ReturnType<typeof fakeModel>;
const show = () => render(LookInside, lookInsideProps(model));
const title = () => document.querySelector('.figure-title')?.textContent;
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const open = async () => {
  show();
  await press(/^Look inside/);
  await waitFor(() => expect(screen.getByText('live on your device')).toBeDefined());
  await waitFor(() => expect(model.traces).toEqual(['']));
};

afterEach(cleanup);
beforeEach(() => {
  model = fakeModel();
  history.replaceState(null, '', '/embed/look-inside/');
});

test('nothing is fetched before a touch, and the recording is shown', () => {
  show();
  expect(screen.getAllByRole('switch')).toHaveLength(4);
  expect(model.loads).toBe(0);
});

test('a head that is turned off shows what becomes of the token, and stands in the address', async () => {
  await open();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull());
  await fireEvent.click(screen.getByRole('switch', { name: 'Head 2 of layer 1' }));
  await waitFor(() => expect(title()).toMatch(/60\D+10/));
  expect(model.traces).toEqual(['', '0.1']);
  await waitFor(() => expect(location.search).toContain('off=1.2'));
  await press('All on again');
  await waitFor(() => expect(title()).not.toMatch(/Without/));
});

test('trying every head puts the one that matters most first', async () => {
  await open();
  await press('Try every head');
  await waitFor(() => expect(screen.getByRole('button', { name: 'layer 1, head 2' })).toBeDefined());
  expect(screen.getAllByRole('button', { name: /^layer/ })[0].textContent?.trim()).toBe('layer 1, head 2');
});

test('another token shows its own row', async () => {
  await open();
  await fireEvent.click(screen.getByRole('radio', { name: /^“Fox”, token 3/ }));
  expect(document.querySelector('.sentence')?.textContent).toContain('70');
});

test('a prompt that is cut says so', async () => {
  model.truncated = 9;
  await open();
  await waitFor(() => expect(screen.getByText(/Longer by 9 tokens/)).toBeDefined());
});

test('a trace that fails says what failed and can be tried again', async () => {
  show();
  model.failNext.trace = 'crashed';
  await press(/^Look inside/);
  await waitFor(() => expect(screen.getByText(/stopped in the middle/)).toBeDefined());
  await press('Try again');
  await waitFor(() => expect(title()).toContain('“gate”'));
});

test('what was seen gives way to another prompt without breaking', async () => {
  show();
  await fireEvent.input(screen.getByLabelText<HTMLTextAreaElement>('Type anything'), { target: { value: 'Who?' } });
  await waitFor(() => expect(document.querySelector('.sentence')).toBeNull());
  expect(document.querySelector('.nothing')).not.toBeNull();
});
