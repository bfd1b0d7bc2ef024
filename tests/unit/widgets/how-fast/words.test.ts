import { describe, expect, test } from 'vitest';
import { laneOf } from '../../../../src/widgets/how-fast/layout.ts';
import labels from '../../../../src/widgets/how-fast/labels/en.json' with { type: 'json' };
import type { FastDevice, FastModel } from '../../../../src/widgets/how-fast/stock.ts';
import { setUpTable } from '../../../../src/widgets/how-fast/tables.ts';
import { checkTitle, formulaLines, titleOf } from '../../../../src/widgets/how-fast/words.ts';

const cache = [{ layers: 32, numbers: 2048 }];
const small: FastModel = { id: 's', name: 'Small', family: 'small', parameters: 3e9, active: 3e9, cache };
const mixture: FastModel = { id: 'l', name: 'Large', family: 'large', parameters: 120e9, active: 5e9, cache };
const phone: FastDevice = { id: 'p', name: 'phone', usable: 6e9, bandwidth: 85e9 };
const server: FastDevice = { id: 'h', name: 'server', usable: 90e9, bandwidth: 3350e9, compute: 989e12 };
const asked = { prompt: 512, answer: 256 };
const lane = (which: 1 | 2, model: FastModel, device: FastDevice, reasoning = 0, delay = 0) =>
  laneOf(which, { model, device, bits: '4', delay, reasoning }, asked);
const title = (...lanes: [ReturnType<typeof lane>, ReturnType<typeof lane>]) => titleOf(lanes, labels, 'en');

describe('the title', () => {
  test('names the large model far away when it is done first', () => {
    expect(title(lane(1, small, phone), lane(2, mixture, server, 1024, 0.1))).toMatch(
      /^Large on the server is done first/,
    );
  });

  test('and the small one at hand when the large one thinks for long', () => {
    expect(title(lane(1, small, phone), lane(2, mixture, server, 32_768, 0.1))).toMatch(
      /^Small on the phone is done first.*if it reads the prompt quickly/,
    );
  });

  test('says that it is open when the bands overlap', () => {
    expect(title(lane(1, small, phone), lane(2, small, phone))).toMatch(/^Either may be done first/);
  });

  test('says that there is no race when a model has no room', () => {
    expect(title(lane(1, mixture, phone), lane(2, mixture, server))).toBe(
      'Large has no room on the phone, so it cannot race',
    );
  });
});

describe('the reckoning', () => {
  test('has the numbers of the set-up in it', () => {
    const [bytes, bound, prompt] = formulaLines(lane(1, mixture, server), labels, 'en');
    expect(bytes).toMatch(/5 B active parameters × 4\.8944 bits/);
    expect(bound).toMatch(/3\.4 TB a second/);
    expect(prompt).toMatch(/5\.1 T operations ÷ 989 T a second/);
  });

  test('does not guess what is not published', () => {
    expect(formulaLines(lane(1, small, phone), labels, 'en')[2]).toMatch(/not published/);
    const rows = setUpTable([lane(1, small, phone)], labels, 'en').rows;
    expect(rows.find(([first]) => first === labels.parts.prompt)![1]).toMatch(/at least$/);
  });
});

test('the measurements are counted within, below and above the band', () => {
  const check = (share: number) => ({ share }) as Parameters<typeof checkTitle>[0][number];
  expect(checkTitle([check(0.3), check(0.5), check(0.6), check(0.9)], labels, 'en')).toBe(
    '2 of 4 published measurements lie in the band, 1 below it and 1 above',
  );
});
