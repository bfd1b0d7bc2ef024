/** All plots, in the order in which they are drawn: adding one in the middle changes every story. */
import type { Plot } from './plot.ts';
import { brokenThing } from './plots/broken-thing.ts';
import { fairTrade } from './plots/fair-trade.ts';
import { forgottenHoney } from './plots/forgotten-honey.ts';
import { grandmothersBirthday } from './plots/grandmothers-birthday.ts';
import { hideAndSeek } from './plots/hide-and-seek.ts';
import { lostThing } from './plots/lost-thing.ts';
import { makingAPresent } from './plots/making-a-present.ts';
import { newChild } from './plots/new-child.ts';
import { onTheRoof } from './plots/on-the-roof.ts';
import { paintingTheGate } from './plots/painting-the-gate.ts';
import { plantingASeed } from './plots/planting-a-seed.ts';
import { secretMap } from './plots/secret-map.ts';
import { secretSign } from './plots/secret-sign.ts';
import { sharing } from './plots/sharing.ts';
import { smallAnimal } from './plots/small-animal.ts';
import { strangeNoise } from './plots/strange-noise.ts';
import { theConcert } from './plots/the-concert.ts';
import { theLetter } from './plots/the-letter.ts';
import { thePromise } from './plots/the-promise.ts';
import { theRace } from './plots/the-race.ts';
import { theWish } from './plots/the-wish.ts';
import { threeErrands } from './plots/three-errands.ts';
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
  thePromise,
  grandmothersBirthday,
  theLetter,
  secretSign,
  threeErrands,
  paintingTheGate,
  theWish,
];
