/** The lane of models whose size nobody has published: placed by date alone, never by a guess. */
import { spread } from './spread.ts';
import { isKnown, type Weight } from './weight.ts';
import { depthOf } from './years.ts';

export interface LaneMark {
  weight: Weight;
  /** Pixels below the beam, moved a little where two came out together. */
  depth: number;
}

/** The models of unpublished size, the oldest first, at least 19 pixels apart; `year` is the pixels a year takes. */
export function laneMarks(weights: readonly Weight[], year: number): LaneMark[] {
  const lane = weights.filter((weight) => !isKnown(weight)).toSorted((a, b) => a.released.localeCompare(b.released));
  const depths = spread(
    lane.map(({ released }) => depthOf(released, year)),
    19,
    0,
    Infinity,
  );
  return lane.map((weight, index) => ({ weight, depth: depths[index] }));
}
