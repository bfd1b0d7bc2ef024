/** Squares of a grid as one path: each row's runs, a unit high. */

/** @param rows true is a dark square */
export function squaresPath(rows: boolean[][]): { path: string; side: number } {
  const runs = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${(end === -1 ? row.length : end) - x}v1H${x}z`];
    }),
  );
  return { path: runs.join(''), side: rows.length };
}
