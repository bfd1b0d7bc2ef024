import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaults } from '../../src/core/params.ts';
import frame from '../../src/widgets/_parts/labels/en.json';
import HowFast from '../../src/widgets/how-fast/HowFast.svelte';
import labels from '../../src/widgets/how-fast/labels/en.json';
import { params } from '../../src/widgets/how-fast/params.ts';
import { packedStock } from '../../src/widgets/how-fast/stock-cards.ts';

let calm = false;
beforeEach(() => {
  calm = false;
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: calm }));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function draw(query = '') {
  history.replaceState(null, '', `/${query}`);
  render(HowFast, {
    ...{ params: defaults(params), labels, frame, language: 'en', name: '', embed: true, base: '' },
    stock: packedStock(),
  });
  await tick();
}

const pass = async (seconds: number) => {
  await vi.advanceTimersByTimeAsync(1000 * seconds);
  await tick();
};
const words = () => [...document.querySelectorAll('.words p')].map(({ textContent }) => textContent!.trim());

test('both write at their own speed from when they are started, and stop when they are stopped', async () => {
  await draw();
  expect(words()).toEqual(['', '']);
  await fireEvent.click(screen.getByRole('button', { name: labels.race.start }));
  await pass(1);
  const [phone, server] = words();
  expect(phone.length).toBeGreaterThan(10);
  expect(server, 'still thinks').toBe('');
  await pass(2);
  expect(screen.getByText(/gpt-oss-120b is done after/)).toBeDefined();
  await fireEvent.click(screen.getByRole('button', { name: labels.race.stop }));
  expect(words()).toEqual(['', '']);
  await pass(5);
  expect(words(), 'nothing goes on').toEqual(['', '']);
});

test('where motion is unwelcome, a bar fills and no text runs', async () => {
  calm = true;
  await draw();
  await fireEvent.click(screen.getByRole('button', { name: labels.race.start }));
  await pass(3);
  expect(words()).toEqual([]);
  const bars = screen.getAllByRole('progressbar') as HTMLProgressElement[];
  expect(bars[0].value).toBeGreaterThan(0);
  expect(bars[0].value).toBeLessThan(bars[1].value);
});

test('the title follows what is chosen, and says what has no room', async () => {
  await draw();
  expect(screen.getByText(/^gpt-oss-120b on the H100 is done first/)).toBeDefined();
  const [model] = screen.getAllByRole('combobox', { name: labels.model });
  await fireEvent.change(model, { target: { value: 'deepseek-v3' } });
  expect(screen.getByText(/^DeepSeek-V3 has no room on the Galaxy S25 Ultra/)).toBeDefined();
});

test('a measured pair shows what was measured, a pair nobody measured does not', async () => {
  await draw('?model=llama-3.1-8b&device=rtx-4090');
  expect(screen.getAllByText(/Measured on this device: 127\.74/)).toHaveLength(1);
});

test('a machine of the reader’s own gets its fields, and what the address cannot mean is told', async () => {
  await draw('?device=own&bandwidth=50&model2=nobody');
  expect(screen.getByRole('spinbutton', { name: labels.own.bandwidth })).toHaveProperty('value', '50');
  expect(screen.getByText(/left out: model2/)).toBeDefined();
});

test('the table has every measurement with its source', async () => {
  await draw();
  await fireEvent.click(screen.getByRole('button', { name: frame.table }));
  const table = screen.getByRole('table', { name: labels.table.measured });
  expect(within(table).getAllByRole('row').length).toBeGreaterThan(10);
  expect(table.textContent).toContain('X. Dai');
});
