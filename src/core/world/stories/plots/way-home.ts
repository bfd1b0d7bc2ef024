/** Two lost children give a sign and are found. */
import type { Plot } from '../plot.ts';
import { OUTDOORS } from '../cast.ts';

export const wayHome: Plot = {
  name: 'way-home',
  slots: { place: OUTDOORS, thing: ['bell', 'drum', 'flute', 'lamp', 'whistle'] },
  beats: [
    [
      '{friend} was with {him}, and they did not notice how late it was.',
      '{He} met {friend} there, and they talked for a long time.',
      '{He} and {friend} were picking berries and forgot the time.',
    ],
    [
      'Then a thick fog came, and they could not see the path.',
      'When they wanted to go home, it was dark, and every tree looked the same.',
      'Snow began to fall and covered the way home.',
    ],
    [
      'They walked and walked, and came to the {far}.',
      '"This way," said {hero}, but it only led to the {far}.',
      'They turned left, then right, and found themselves at the {far}.',
    ],
    [
      '"We are lost," said {friend}, and took the hand of {hero}.',
      '{friend} was so tired that {friend.he} wanted to sit down.',
      'It was cold, and {friend} began to shiver.',
    ],
    [
      '{hero} remembered the {colour} {thing} in {his} bag.',
      '"Wait," said {hero}, "I have my {colour} {thing} with me!"',
      'Then {hero} took out a {colour} {thing}.',
    ],
    [
      '{He} gave a sign with the {thing}, three times, then three times again.',
      'With the {thing} {he} gave a sign that one could notice far away.',
      'Again and again {he} gave a sign with the {thing}.',
    ],
    [
      'Far away, in the {last}, the {grown} noticed it.',
      'The {grown} was in the {last} and knew that {thing} at once.',
      'In the {last} the {grown} looked up. "That must be {hero}!"',
    ],
    [
      'Soon the {grown} was with them and showed them the way.',
      'It was not long before the {grown} found them and brought them home.',
      'The {grown} came with a big coat and put it around both of them.',
    ],
    [
      'At home they were given {treat}, and {friend} fell asleep at the table.',
      'They drank something hot, and {hero} kept the {thing} close.',
      '"What luck that you had your {thing}," said {friend}.',
    ],
  ],
  questions: [
    ['What did {hero} have in the bag?', 'A {colour} {thing}.'],
    ['Who was lost with {hero}?', '{friend}.'],
    ['Who found them?', 'The {grown}.'],
    ['Where was the {grown}?', 'In the {last}.'],
  ],
};
