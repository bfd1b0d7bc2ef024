import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/widgets/parameter-scale/catalogue.ts';
import { countByGroup, findingOf } from '../../../../src/widgets/parameter-scale/finding.ts';
import labels from '../../../../src/widgets/parameter-scale/labels/en.json' with { type: 'json' };
import { describe as sentence, tableOf, titleOf } from '../../../../src/widgets/parameter-scale/words.ts';

const { weights } = catalogue();
const finding = findingOf(weights);

test('the finding compares our smallest with the heaviest of known size', () => {
  expect(finding.lightest.ours).toBe(true);
  expect(weights.every(({ parameters = 0 }) => parameters <= finding.heaviest.parameters)).toBe(true);
  expect(titleOf(finding, labels, 'en')).toMatch(/^DeepSeek-V4-Pro holds as many parameters as \d+ million/);
});

test('every model is counted once, ours not at all', () => {
  const counted = Object.values(countByGroup(weights)).reduce((sum, count) => sum + count);
  expect(counted).toBe(weights.filter(({ ours }) => !ours).length);
});

test('the table has a row for every model, the unpublished ones last and without a number', () => {
  const { rows, columns } = tableOf(weights, '4', labels, 'en');
  expect(rows.length).toBe(weights.length);
  for (const row of rows) expect(row.length).toBe(columns.length);
  expect(rows.at(-1)?.slice(4)).toEqual([labels.slip.undisclosed, '', '']);
});

test('a mixture is said with both its sizes, and an unpublished size as such', () => {
  const said = (id: string) =>
    sentence(
      weights.find((weight) => weight.id === id)!,
      labels,
      'en',
    );
  expect(said('mixtral-8x7b')).toContain('47 B parameters, 13 B of them active');
  expect(said('gpt-4')).toBe('GPT-4, OpenAI, March 2023: size not published');
});
