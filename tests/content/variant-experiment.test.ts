import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { experimentOf } from '../../src/site/variant-experiment.ts';
import { readVariantCards } from '../../training/ladder.ts';

test.each(readVariantCards().map(({ id }) => id))('%s was made for an experiment that is there', (id) => {
  const card = new URL(`../../src/widgets/${experimentOf(id)}/index.mdx`, import.meta.url);
  expect(readFileSync(card, 'utf8')).toContain('lesson:');
});

test('a variant for nothing has to say what it is for', () => {
  expect(() => experimentOf('surprise-136k')).toThrow(/Which experiment/);
});
