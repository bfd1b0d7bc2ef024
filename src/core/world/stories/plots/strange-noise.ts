/** A noise in the dark turns out to be harmless. */
import type { Plot } from '../plot.ts';
import { INDOORS } from '../cast.ts';

export const strangeNoise: Plot = {
  name: 'strange-noise',
  slots: { far: INDOORS },
  beats: [
    [
      'When it grew dark, there was a knocking in the {far}.',
      'Suddenly something went bump in the {far}.',
      'A strange noise came out of the {far}: scratch, scratch, scratch.',
    ],
    [
      '"A ghost!" thought {hero}, and ran to {friend}.',
      '{hero} held {his} breath. Then {he} ran to fetch {friend}.',
      '{hero} was too afraid to look alone and called {friend}.',
    ],
    [
      '"There are no ghosts," said {friend}, but {friend.his} voice shook.',
      '{friend} was afraid too, but did not say so.',
      '"We will go together," said {friend}.',
    ],
    [
      'They took a {colour} {thing} with them, just in case.',
      '{friend} picked up a {colour} {thing} and went ahead.',
      '{hero} took {his} {colour} {thing}, because it made {him} feel brave.',
    ],
    [
      'Slowly they opened the door of the {far}.',
      'Hand in hand they stepped into the {far}.',
      'They crept into the {far} on the tips of their toes.',
    ],
    [
      'Two eyes shone in the dark. It was a {animal}!',
      'And what did they see? A {animal} sat there and blinked at them.',
      'There was no ghost at all, only a {animal} looking for food.',
    ],
    [
      '{hero} had to laugh, and let the {thing} drop.',
      '"You gave us a fright," {hero} told the {animal}.',
      '"So this is our ghost," said {hero}.',
    ],
    [
      'They gave the {animal} some {treat} and went to bed.',
      'They let the {animal} out into the {last}, and it ran away.',
      'The {animal} stayed, and nobody was afraid of the {far} again.',
    ],
  ],
  questions: [
    ['Where did the noise come from?', 'From the {far}.'],
    ['What made the noise?', 'A {animal}.'],
    ['Who went with {hero}?', '{friend}.'],
    ['What did they take with them?', 'A {colour} {thing}.'],
  ],
};
