/** What people and towns of the world may be called. Every name is a start and an end put together. */

const GIVEN_STARTS = 'Al Bri Cor Dan Em Fa Gil Ho Is Jor Ki Lo Mar Nel Os Ti'.split(' ');
const GIVEN_ENDS = 'a do la len lin mi na ric ta vo'.split(' ');
const FAMILY_STARTS = 'Ber Cal Dor Es Fen Gar Hol In Kel Lan Mor Nor Pel Ras Tan Wes'.split(' ');
const FAMILY_ENDS = 'by den er ham ley low man ner son ton'.split(' ');
const TOWN_STARTS = 'Ash Bell Crow Elm Fox Oak Salt Wolf'.split(' ');
const TOWN_ENDS = 'brook field gate hill moor wick'.split(' ');

/** 160 given names, such as "Corlin". */
export const GIVEN_NAMES = everyPair(GIVEN_STARTS, GIVEN_ENDS);
/** 160 family names, such as "Fenley". */
export const FAMILY_NAMES = everyPair(FAMILY_STARTS, FAMILY_ENDS);
/** 48 places to live, such as "Foxgate". */
export const TOWN_NAMES = everyPair(TOWN_STARTS, TOWN_ENDS);

/** Every given name with every family name: 25,600 full names, in a fixed order. */
export function everyFullName(): string[] {
  return everyPair(
    GIVEN_NAMES.map((given) => `${given} `),
    FAMILY_NAMES,
  );
}

/** Every start with every end, in a fixed order. */
export function everyPair(starts: string[], ends: string[]): string[] {
  return starts.flatMap((start) => ends.map((end) => start + end));
}
