import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { defaults } from '../../src/core/params.ts';
import { definitions } from '../../src/widgets/_parts/definitions.ts';
import frame from '../../src/widgets/_parts/labels/en.json';
import Umbrella from '../../src/widgets/umbrella/Umbrella.svelte';
import labels from '../../src/widgets/umbrella/labels/en.json';
import { params } from '../../src/widgets/umbrella/params.ts';
import { flows, pieces } from '../../src/widgets/umbrella/pieces.ts';

afterEach(cleanup);

async function draw(query = '') {
  history.replaceState(null, '', `/${query}`);
  const data = JSON.stringify({ pieces: pieces(), definitions: definitions(), flows: flows() });
  render(Umbrella, { params: defaults(params), labels, frame, language: 'en', name: '', embed: true, base: '', data });
  await tick();
}

const judged = () => screen.getByRole('status').textContent;
const put = (area: string) => fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${area}: put`) }));

test('a model is put by choosing it and pressing an area, and is judged by its card', async () => {
  await draw();
  await put('Foundation models');
  expect(judged()).toMatch(/^CLIP .* was trained broadly/);
  await put('Small');
  expect(judged()).toMatch(/no language model/);
});

test('of small and large the definitions judge, and the text that names Mistral twice is shown to', async () => {
  await draw();
  await fireEvent.click(screen.getByRole('radio', { name: /^Take Mistral 7B/ }));
  await put('Large');
  expect(judged()).toMatch(/has 7\.2 B parameters\. Of the definitions with numbers, 3 make it small/);
  expect(document.querySelector('.said')!.textContent).toContain('names it as small, names it as large');
});

test('where models lie comes from the address, and what it cannot mean is told', async () => {
  await draw('?placed=bert-base~language+nobody~small');
  expect(screen.getByRole('radio', { name: 'Take BERT base, which lies in: Language models' })).toBeDefined();
  expect(screen.getByText(/left out: placed/)).toBeDefined();
});

test('the other picture says in words which models read what', async () => {
  await draw('?view=modalities');
  const table = screen.getByRole('table');
  expect(table.textContent).toContain('Stable Diffusion v1');
  expect(screen.getByText(labels.title.modalities)).toBeDefined();
});
