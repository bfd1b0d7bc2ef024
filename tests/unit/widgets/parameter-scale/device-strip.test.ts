import { expect, test } from 'vitest';
import { reaches } from '../../../../src/widgets/parameter-scale/device-strip.ts';
import { catalogue } from '../../../../src/widgets/parameter-scale/catalogue.ts';
import { labelWidth } from '../../../../src/widgets/parameter-scale/label-width.ts';

const { devices } = catalogue();
const view = { from: 4, to: 12.5 };

test('a device reaches further the fewer bits a weight takes', () => {
  const at = (bits: '16' | '8' | '4') => reaches(devices, bits, view, 1000)[0].parameters;
  expect(at('4')).toBeGreaterThan(at('8'));
  expect(at('8')).toBeGreaterThan(at('16'));
});

test('no line runs through the name of another device', () => {
  for (const width of [700, 1000, 1400]) {
    const strip = reaches(devices, '16', view, width);
    for (const { name, at, row } of strip) {
      const right = at * width;
      const left = right - labelWidth(name, 13);
      const through = strip.filter((other) => other.at * width > left && other.at < at && other.row >= row);
      expect(
        through.map((other) => other.name),
        name,
      ).toEqual([]);
    }
  }
});
