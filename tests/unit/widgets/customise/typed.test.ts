import { expect, test } from 'vitest';
import { params as nextToken } from '../../../../src/widgets/next-token/params.ts';
import { customiseLabels } from '../../../../src/widgets/_parts/customise/customise-labels.ts';
import { formTable } from '../../../../src/widgets/_parts/customise/form-table.ts';
import {
  checkTyped,
  initial,
  openAddress,
  playedIn,
  problemText,
} from '../../../../src/widgets/_parts/customise/typed.ts';

const table = formTable(nextToken, ['en'], 'en');
const labels = customiseLabels('en');
const told = (query: string) =>
  openAddress(table, new URLSearchParams(query)).problems.map((problem) => problemText(problem, table, labels, 'en'));

test('an address fills the form in', () => {
  const { typed, problems } = openAddress(table, new URLSearchParams('theme=dark&temperature=0.5&plain=true'));
  expect(problems).toEqual([]);
  expect(typed).toMatchObject({ theme: 'dark', temperature: '0.5', plain: '1', host: 'reveal' });
});

test.each([
  ['scale=9', 'scale: “9” is not between 0.75 and 3. It is left out.'],
  ['temperature=warm', 'temperature: “warm” is no number. It is left out.'],
  ['plain=maybe', 'plain: “maybe” is neither 0 nor 1. It is left out.'],
  ['theme=pink', 'theme: “pink” is none of: auto, light, dark. It is left out.'],
  ['colour=red', 'colour: “red” is no setting of this widget. It is left out.'],
  ['constructor=1', 'constructor: “1” is no setting of this widget. It is left out.'],
  [`model=${'x'.repeat(41)}`, `model: “${'x'.repeat(41)}” is longer than 40 characters. It is left out.`],
])('%s is named with what is wrong about it, and left out', (query, sentence) => {
  expect(told(query)).toEqual([sentence]);
  expect(openAddress(table, new URLSearchParams(query)).typed).toEqual(initial(table));
});

test('what is typed wrong keeps its default, and everything else holds', () => {
  const { values, problems } = checkTyped(table, { ...initial(table), seed: '', length: '20' });
  expect([...problems.keys()]).toEqual(['seed']);
  expect(values).toMatchObject({ seed: nextToken.seed.default, length: 20 });
});

test('what was played in the frame comes back without what belongs to the frame', () => {
  const played = playedIn(nextToken, new URLSearchParams('mode=slide&theme=dark&temperature=0&seed=7'));
  expect(played).toMatchObject({ temperature: '0', seed: '7', topK: '0' });
  expect(played).not.toHaveProperty('theme');
});
