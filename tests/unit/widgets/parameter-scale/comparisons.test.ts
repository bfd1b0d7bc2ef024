import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/widgets/parameter-scale/catalogue.ts';
import { comparisons } from '../../../../src/widgets/parameter-scale/comparisons.ts';
import labels from '../../../../src/widgets/parameter-scale/labels/en.json' with { type: 'json' };

const { devices } = catalogue();
const said = (parameters: number, bits: '16' | '4' = '16', ours: number | undefined = 31_464) =>
  comparisons(parameters, { bits, devices, ours, labels: labels.slip, language: 'en' });

test('an 8 B model needs a computer at 16 bit weights’ size above a phone, and fits a phone at 4 bit', () => {
  expect(said(8_030_261_248)[0]).not.toContain('Galaxy');
  expect(said(8_030_261_248, '4')[0]).toContain('Galaxy');
});

test('what fits no device is counted in the largest', () => {
  expect(said(1.6e12)[0]).toMatch(/take 3 of the DGX B200/);
});

test('our own smallest model is not compared with itself, nor with ours where there is none', () => {
  expect(said(31_464).join(' ')).not.toContain('of our');
  expect(comparisons(1e9, { bits: '16', devices, labels: labels.slip, language: 'en' }).join(' ')).not.toContain(
    'of our',
  );
});
