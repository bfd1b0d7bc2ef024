/** What the page about the town shows before anybody has typed: counts, and one person to begin with. */
import { townOverview, type TownOverview } from '../../core/world/overview.ts';
import { makeTown, type Person, type Tier, type Town } from '../../core/world/town.ts';
import { TOWN_SEED, WORLD_VERSION } from '../../core/world/version.ts';

export interface Tour {
  seed: number;
  version: number;
  people: number;
  tiers: TownOverview['tiers'];
  places: { name: string; count: number }[];
  heldOut: number;
  exampleStranger: string;
  /** A famous person, shown until the reader finds another. */
  first: Person;
}

/** @param withPlaces without them, the list of places stays empty and the page lighter */
export function prepareTour(withPlaces = true, town: Town = makeTown()): Tour {
  const overview = townOverview(town);
  return {
    seed: TOWN_SEED,
    version: WORLD_VERSION,
    people: overview.people,
    tiers: overview.tiers,
    places: withPlaces ? overview.places.map(({ name, people }) => ({ name, count: people.length })) : [],
    heldOut: overview.strangers.heldOut,
    exampleStranger: town.strangers.heldOut[0],
    first: town.people.find(({ tier, bioOnly }) => tier === 'famous' && !bioOnly)!,
  };
}

/** The share of all mentions by which a tier's mark is drawn, 1 for the most told about. */
export function relativeMentions(tiers: Tour['tiers'], tier: Tier): number {
  const most = Math.max(...tiers.map(({ mentionsPerMillion }) => mentionsPerMillion));
  return tiers.find((one) => one.tier === tier)!.mentionsPerMillion / most;
}
