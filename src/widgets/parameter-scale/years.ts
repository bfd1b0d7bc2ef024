/** How deep a weight hangs: its month, downwards from the beam. */

/** Years since 1 January 2018 at the middle of the month "2019-02". */
export function yearsSince2018(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return year - 2018 + (number - 0.5) / 12;
}

const FIRST = 0.55;
/** How much of the drawing a year takes: on a page, and on a slide that has to stand whole in its frame. */
export const YEAR = { page: 78, slide: 34 };
/** Room between the beam and what hangs highest, for the ticks' own weights and the border's poise. */
const TOP = 14;

/** Pixels below the beam at which a model of `month` hangs, with `year` pixels to a year. */
export const depthOf = (month: string, year: number) => TOP + (yearsSince2018(month) - FIRST) * year;

/** The beginnings of the years from the second one to `last`, with their depth in pixels. */
export function yearLines(last: string, pixels: number): { year: number; depth: number }[] {
  const end = Math.floor(yearsSince2018(last));
  return Array.from({ length: end }, (_, index) => ({
    year: 2019 + index,
    depth: TOP + (index + 1 - FIRST) * pixels,
  }));
}
