/** Something lands on a roof, and a ladder is needed. */
import type { Plot } from '../plot.ts';

export const onTheRoof: Plot = {
  name: 'on-the-roof',
  slots: { thing: ['ball', 'hat', 'kite', 'ribbon', 'scarf'], far: ['bakery', 'barn', 'library', 'mill', 'school'] },
  beats: [
    [
      '{He} was playing with a {colour} {thing}.',
      '{friend} had lent {him} a {colour} {thing}.',
      '{He} threw {his} {colour} {thing} up high, again and again.',
    ],
    [
      'A gust of wind took the {thing} and set it down on the roof of the {far}.',
      'Up it flew, and it did not come down: the {thing} was on the roof of the {far}.',
      'Suddenly the {thing} sat on top of the {far}, far too high to reach.',
    ],
    [
      '{hero} jumped and jumped, but it was no use.',
      '{hero} tried to climb the wall and slid down again.',
      '{hero} threw a stick at it, and now the stick was up there as well.',
    ],
    [
      '{friend} came and looked up too.',
      '"What are you looking at?" asked {friend}.',
      'That made {friend} laugh, but then {friend.he} wanted to help.',
    ],
    [
      '"There is a ladder in the {last}," said {friend}.',
      '{friend} knew that the {grown} kept a ladder in the {last}.',
      '{friend} ran to the {last} and came back with a long ladder.',
    ],
    { optional: ['The ladder was heavy, and they had to rest three times.', '"Hold it tight," said {hero}.'] },
    [
      'While {friend} held the ladder, {hero} climbed up.',
      '{hero} climbed up step by step and did not look down.',
      'The ladder shook, but {friend} held it fast, and {hero} reached the top.',
    ],
    [
      'Beside the {thing} {he} found a nest with three small eggs.',
      'From up there {he} could see the whole village.',
      'A {animal} sat on the roof next to the {thing}, as if it had waited for {him}.',
    ],
    [
      '{He} took the {thing} and climbed down very, very slowly.',
      'Soon the {thing} was safe on the ground again.',
      '"Here it comes!" called {hero}, and dropped the {thing} to {friend}.',
    ],
    { subPlot: true, except: ['hurdle'] },
    [
      '"Next time we play where there is no roof," said {friend}.',
      'They carried the ladder back together.',
      'That evening they told the {grown} everything.',
    ],
  ],
  questions: [
    ['What was on the roof?', 'A {colour} {thing}.'],
    ['Where was the ladder?', 'In the {last}.'],
    ['Who climbed up?', '{hero}.'],
    ['Who held the ladder?', '{friend}.'],
  ],
};
