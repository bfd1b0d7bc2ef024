import { describe, expect, it } from 'vitest';
import { fittingShare } from '../../../../src/site/embed/fit.ts';

describe('how much smaller a slide becomes', () => {
  it('not at all when it fits', () => {
    expect(fittingShare((share) => 700 * share, 700)).toBe(1);
  });

  it('as little as is enough, measured and not computed, because smaller type breaks into fewer lines', () => {
    expect(fittingShare((share) => (share > 0.9 ? 800 : 600), 700)).toBe(0.88);
  });

  it('never so small that the back row cannot read it', () => {
    expect(fittingShare(() => 5000, 700)).toBe(0.64);
  });

  it('not below that in a frame that has no height yet', () => {
    expect(fittingShare(() => 500, 0)).toBe(0.64);
  });
});
