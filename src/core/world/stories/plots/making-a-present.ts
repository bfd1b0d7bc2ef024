/** A child makes a present and hides it. */
import type { Plot } from '../plot.ts';
import { INDOORS } from '../cast.ts';

export const makingAPresent: Plot = {
  name: 'making-a-present',
  slots: {
    thing: ['basket', 'boat', 'drum', 'flute', 'hat', 'kite', 'lamp', 'scarf'],
    far: INDOORS,
    last: INDOORS,
  },
  beats: [
    [
      'The next day was the birthday of {friend}.',
      '{He} had no money, but {he} wanted to give {friend} something.',
      '"What would make {friend} happy?" {he} thought.',
    ],
    [
      '{hero} made up {his} mind to make a {colour} {thing}.',
      '"I will make a {thing}," said {hero}, "a {colour} one."',
      'Then {he} had an idea: a {colour} {thing}!',
    ],
    [
      'In the {far} {he} found all that {he} needed.',
      'The {grown} gave {him} what {he} needed, and {he} went to work in the {far}.',
      '{He} worked in the {far}, where nobody would see.',
    ],
    [
      'The first {thing} fell apart, so {he} began again.',
      'It took a long time, and {his} fingers hurt.',
      'Twice it went wrong, but {hero} did not give up.',
    ],
    [
      'In the evening the {thing} was done, and {he} hid it in the {last}.',
      'When the {thing} was ready, {he} put it in the {last} and closed the door.',
      '{He} wrapped the {thing} in paper and carried it to the {last}.',
    ],
    [
      '"Close your eyes and come to the {last}," {he} said to {friend}.',
      '"Somebody left something for you in the {last}," said {hero}.',
      'In the morning {hero} led {friend} to the {last}.',
    ],
    [
      '{friend} opened the paper and there was the {colour} {thing}.',
      'When {friend} saw the {colour} {thing}, {friend.he} could not say a word.',
      '"A {colour} {thing}!" cried {friend}.',
    ],
    [
      '"Did you make it all alone?" asked {friend}, and {hero} nodded.',
      '"Nobody else has one like it," said {friend}.',
      'Of all the presents, {friend} loved this one best.',
    ],
  ],
  questions: [
    ['What did {hero} make?', 'A {colour} {thing}.'],
    ['Who got the {thing}?', '{friend}.'],
    ['Where was the {thing} hidden?', 'In the {last}.'],
    ['Where did {hero} work?', 'In the {far}.'],
  ],
};
