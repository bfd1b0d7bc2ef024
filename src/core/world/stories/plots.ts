/** All plots, in the order in which they are drawn: adding one in the middle changes every story. */
import type { Plot } from './plot.ts';
import { brokenThing } from './plots/broken-thing.ts';
import { fairTrade } from './plots/fair-trade.ts';
import { forgottenHoney } from './plots/forgotten-honey.ts';
import { hideAndSeek } from './plots/hide-and-seek.ts';
import { lostThing } from './plots/lost-thing.ts';
import { makingAPresent } from './plots/making-a-present.ts';
import { newChild } from './plots/new-child.ts';
import { onTheRoof } from './plots/on-the-roof.ts';
import { plantingASeed } from './plots/planting-a-seed.ts';
import { secretMap } from './plots/secret-map.ts';
import { sharing } from './plots/sharing.ts';
import { smallAnimal } from './plots/small-animal.ts';
import { strangeNoise } from './plots/strange-noise.ts';
import { theConcert } from './plots/the-concert.ts';
import { theRace } from './plots/the-race.ts';
import { wayHome } from './plots/way-home.ts';

export const PLOTS: readonly Plot[] = [
  lostThing,
  smallAnimal,
  sharing,
  makingAPresent,
  hideAndSeek,
  strangeNoise,
  plantingASeed,
  forgottenHoney,
  theRace,
  secretMap,
  brokenThing,
  newChild,
  onTheRoof,
  wayHome,
  theConcert,
  fairTrade,
];
