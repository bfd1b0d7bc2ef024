import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import NextToken from '../../src/widgets/next-token/NextToken.svelte';
import { fakeModel } from '../fixtures/widgets/fake-model.ts';
import { nextTokenProps } from '../fixtures/widgets/props.ts';

const go = (query: string) => history.replaceState(null, '', `/embed/next-token/${query}`);
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const tiles = () => screen.getAllByRole('radio', { name: /bits of surprise/ }).map((tile) => tile.ariaLabel);
const field = () => screen.getByLabelText<HTMLTextAreaElement>('Type anything');
const title = () => document.querySelector('.figure-title')?.textContent;

let model: ReturnType<typeof fakeModel>;
const show = () => render(NextToken, nextTokenProps(model));

afterEach(cleanup);
beforeEach(() => {
  model = fakeModel();
  go('');
});

describe('before anything is touched', () => {
  test('the recording is shown and no model is asked for', () => {
    show();
    expect(tiles()).toHaveLength(2);
    expect(title()).toContain('“Fox”');
    expect(screen.getByText(/^Recorded\./).textContent).toContain('272 kB');
    expect(model.loads).toBe(0);
  });

  test('looking at a recorded token shows what else it could have been, still without a model', async () => {
    show();
    await fireEvent.click(screen.getByRole('radio', { name: /^“gate”/ }));
    expect(title()).toContain('“gate”');
    expect(model.loads).toBe(0);
  });

  test('typing leaves the recording behind and keeps what was typed', async () => {
    show();
    await fireEvent.input(field(), { target: { value: 'שלום 🦊' } });
    expect(screen.queryByText(/^Recorded\./)).toBeNull();
    expect(field().value).toBe('שלום 🦊');
    expect(model.loads).toBe(0);
  });
});

describe('with the model', () => {
  test('a press on a bar puts that token into the text', async () => {
    show();
    await press(/^“Fox”/);
    await waitFor(() => expect(tiles()).toHaveLength(1));
    await press(/^“ home”/);
    await waitFor(() => expect(model.read.at(-1)).toEqual([1, 6]));
  });

  test('Enter weighs what is typed', async () => {
    show();
    await fireEvent.input(field(), { target: { value: 'Where?' } });
    await fireEvent.keyDown(field(), { key: 'Enter' });
    await waitFor(() => expect(title()).toContain('“Fox”'));
  });

  test('running to the end says aloud what was written, once, and stops there', async () => {
    show();
    await press('Weigh it (272 kB)');
    await waitFor(() => expect(screen.getByText('live on your device')).toBeDefined());
    await press('Finish the answer');
    await waitFor(() => expect(screen.getByText(/The model has ended here/)).toBeDefined());
    const said = screen.getAllByRole('status').map((status) => status.textContent);
    expect(said.join()).toContain('3 tokens written: Foxgate.');
  });

  test('the address carries prompt, rung and what was written', async () => {
    show();
    await fireEvent.input(field(), { target: { value: 'Where?' } });
    await press(/Weigh it/);
    await waitFor(() => expect(title()).toContain('“Fox”'));
    await press('Draw one');
    await waitFor(() => expect(location.search).toBe('?prompt=Where%3F&written=1'));
  });

  test('an address with tokens in it shows them again', async () => {
    go('?prompt=Where%3F&written=1.2');
    show();
    await press(/Weigh it/);
    await waitFor(() => expect(tiles()).toHaveLength(2));
  });
});

describe('bad input', () => {
  test('values in the address that cannot be used are named, and the rest works', () => {
    go('?temperature=hot&model=gpt-9&topK=7&evil=%3Cscript%3E');
    show();
    const note = screen.getByText(/could not be used/);
    expect(note.textContent).toContain('temperature, evil, model');
    expect(screen.getByLabelText<HTMLInputElement>(/^Top-k/).value).toBe('7');
  });

  test('tokens in the address that are none are left out', async () => {
    go('?prompt=Where%3F&written=1.999.2');
    show();
    await press(/Weigh it/);
    await waitFor(() => expect(model.read).toEqual([[1]]));
  });

  test('an empty prompt says what that means and is weighed all the same', async () => {
    show();
    await fireEvent.input(field(), { target: { value: '' } });
    expect(screen.getByText(/begins out of nothing/)).toBeDefined();
    await press(/Weigh it/);
    await waitFor(() => expect(title()).toContain('“Fox”'));
  });

  test('a prompt that does not fit says how much was left out, and stays out of the address', async () => {
    model.truncated = 900;
    show();
    const long = 'word '.repeat(2_000);
    await fireEvent.input(field(), { target: { value: long } });
    await press(/Weigh it/);
    await waitFor(() => expect(screen.getByText(/Too long by 900 tokens/)).toBeDefined());
    expect(field().value).toBe(long);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(location.search).toBe('');
  });

  test.each([
    ['missing', /not where it should be/],
    ['altered', /not the model on its card/],
    ['damaged', /no model this page can run/],
    ['network', /connection broke/],
    ['no-worker', /lets no model run/],
  ])('a model file that is %s: a sentence, a retry, and what was typed stays', async (code, sentence) => {
    model.failNext.load = code;
    show();
    await fireEvent.input(field(), { target: { value: 'Mine' } });
    await press(/Weigh it/);
    await waitFor(() => expect(screen.getByText(sentence)).toBeDefined());
    expect(field().value).toBe('Mine');
    await press('Try again');
    await waitFor(() => expect(title()).toContain('“Fox”'));
  });

  test('a worker that dies while writing leaves what was written and can be asked again', async () => {
    show();
    await press(/Weigh it/);
    await waitFor(() => expect(screen.getByText('live on your device')).toBeDefined());
    await press('Draw one');
    await waitFor(() => expect(tiles()).toHaveLength(1));
    model.failNext.run = 'crashed';
    await press('Draw one');
    await waitFor(() => expect(screen.getByText(/stopped in the middle/)).toBeDefined());
    expect(tiles()).toHaveLength(1);
    await press('Try again');
    await waitFor(() => expect(screen.queryByText(/stopped in the middle/)).toBeNull());
  });
});
