import { describe, expect, test } from 'vitest';
import { shownOf, type Dated } from '../../../../src/widgets/timeline/dated.ts';
import { findingOf, recordsOf } from '../../../../src/widgets/timeline/finding.ts';
import labels from '../../../../src/widgets/timeline/labels/en.json' with { type: 'json' };
import { ROW, across, bandOf, timelineOf, viewOf } from '../../../../src/widgets/timeline/layout.ts';
import { fromRow } from '../../../../src/widgets/timeline/rows.ts';
import { describe as tell, titleOf } from '../../../../src/widgets/timeline/words.ts';

const model = (id: string, released: string, parameters?: number, more: Partial<Dated> = {}): Dated => ({
  ...{ id, name: id, maker: 'Maker', released, family: 'large', base: false, landmark: 0, ours: false },
  ...{ weights: 'open', parameters, ...more },
});
const dense = model('dense', '2020-05', 175e9);
const smaller = model('smaller', '2021-01', 7e9, { family: 'small' });
const experts = model('experts', '2025-01', 671e9, { active: 37e9 });
const silent = model('silent', '2025-02', undefined, { weights: 'closed' });
const all = [dense, smaller, experts, silent];

test('a row gives its model back, with sizes only where they are told', () => {
  expect(fromRow(['a', 'A', 'Maker', '2024-01', 1, 1, 2, 'o', 5e9, 0])).toEqual(
    model('a', '2024-01', 5e9, { name: 'A', base: true, landmark: 2, active: undefined }),
  );
  expect(fromRow(['b', 'B', 'Maker', '2024-01', 0, 0, 0, 'c', 0, 0]).parameters).toBeUndefined();
});

test('a filter lets through what it names; what is only announced counts neither as open nor as closed', () => {
  const announced = model('soon', '2026-10', 1e12, { weights: 'announced' });
  const ids = (filter: Parameters<typeof shownOf>[1]) => shownOf([...all, announced], filter).map(({ id }) => id);
  expect(ids({ family: 'small', weights: 'all' })).toEqual(['smaller']);
  expect(ids({ family: 'all', weights: 'closed' })).toEqual(['silent']);
  expect(ids({ family: 'all', weights: 'open' })).not.toContain('soon');
});

describe('the largest so far', () => {
  test('is followed by all parameters or by those in use', () => {
    expect(recordsOf(all, 'total').map(({ id }) => id)).toEqual(['dense', 'experts']);
    expect(recordsOf(all, 'active').map(({ id }) => id)).toEqual(['dense']);
  });

  test('gives a title that says fewer, more or as many, as it is', () => {
    const title = (models: Dated[]) => titleOf(findingOf(models), labels, 'en');
    expect(title(all)).toContain('uses only 37 B for a token, fewer than dense');
    expect(title([dense, { ...experts, active: 2e11 }])).toContain('uses 200 B for a token, more than dense');
    expect(title([dense, model('huge', '2025-01', 9e11)])).toContain('from 175 B (dense) to 900 B (huge)');
    expect(title([dense, { ...experts, active: 175e9 }])).toContain('as many for a token as dense');
    expect(title([experts])).toContain('nothing here is 4 years older');
    expect(title([silent])).toBe(labels.title.none);
  });
});

describe('the drawing', () => {
  const { spots, band, bandEnd, beam, stairs } = timelineOf(all, 'both');
  const spot = (id: string) => spots.find((one) => one.model.id === id)!;

  test('puts later to the right and larger higher, between the band and the beam', () => {
    expect(across('2025-01')).toBeGreaterThan(across('2020-05'));
    expect(spot('experts').y).toBeLessThan(spot('dense').y);
    for (const { x, y } of spots) {
      expect(y).toBeGreaterThan(bandEnd);
      expect(y).toBeLessThan(beam);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1);
    }
  });

  test('hangs the part in use below its model, and only there', () => {
    expect(spot('experts').partY).toBeGreaterThan(spot('experts').y);
    expect(spot('dense').partY).toBeUndefined();
  });

  test('keeps models of untold size off the scale, apart from each other', () => {
    expect(spots.map(({ model: { id } }) => id)).not.toContain('silent');
    expect(band.map(({ model: { id } }) => id)).toEqual(['silent']);
    const [a, b] = bandOf([silent, { ...silent, id: 'other' }]).spots;
    expect(b.y - a.y).toBe(ROW);
  });

  test('climbs one stair for each record', () => expect(stairs.length).toBe(2));

  test('moves in on what is shown, by half powers of ten', () => {
    expect(viewOf([smaller])).toEqual({ from: 9.5, to: 10.5 });
    expect(viewOf([silent])).toEqual({ from: 7, to: 13 });
  });
});

test('a model is told with its size, its active part, or that its size is not said', () => {
  expect(tell(dense, labels, 'en')).toContain('175 B parameters, large, weights downloadable');
  expect(tell(experts, labels, 'en')).toContain('37 B of them active for one token');
  expect(tell(silent, labels, 'en')).toContain('size not said');
});
