import encodeQR from 'qr';
import { describe, expect, it } from 'vitest';
import { squaresPath } from '../../../../src/widgets/_parts/share/squares.ts';

/** The grid that a path of runs fills. */
function filled(path: string, side: number): boolean[][] {
  const rows = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let step = 0; step < Number(run); step += 1) rows[Number(y)][Number(x) + step] = true;
  }
  return rows;
}

describe('squares as a path', () => {
  it('fill what is dark and nothing else', () => {
    const rows = [
      [true, true, false],
      [false, true, false],
      [true, false, true],
    ];
    expect(squaresPath(rows)).toEqual({ path: 'M0 0h2v1H0zM1 1h1v1H1zM0 2h1v1H0zM2 2h1v1H2z', side: 3 });
  });

  it('fill a whole code', () => {
    const rows = encodeQR('https://weigh-in.example/embed/next-token/?seed=2', 'raw');
    const { path, side } = squaresPath(rows);
    expect(filled(path, side)).toEqual(rows);
  });
});
