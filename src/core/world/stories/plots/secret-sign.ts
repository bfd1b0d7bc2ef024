/** A secret sign in a window calls a friend to see something. */
import type { Plot } from '../plot.ts';

export const secretSign: Plot = {
  name: 'secret-sign',
  slots: {
    thing: ['ball', 'basket', 'boat', 'cup', 'drum', 'hat', 'lamp', 'ribbon', 'scarf', 'shell'],
    animal: ['hedgehog', 'rabbit', 'sparrow', 'squirrel'],
  },
  beats: [
    [
      '{hero} and {friend} had a secret sign: a {colour} {thing} in the window.',
      '{He} knew a sign that nobody but {friend} knew: a {colour} {thing} in the window.',
      '{friend} and {hero} had agreed on a sign: a {colour} {thing} in the window.',
    ],
    [
      'It meant, "Come to the {last}, and tell nobody!"',
      'When it was there, they were to meet in the {last}.',
      '"If you see it, come to the {last}," {friend} had said.',
    ],
    [
      'Now {hero} looked up, and there was the {thing}.',
      'For weeks the window had been empty. Now the {thing} was there.',
      'That day {he} saw the {thing} and held {his} breath.',
    ],
    [
      'But first {he} had to help the {grown} in the {far}.',
      'But {he} had promised to help the {grown} in the {far} first.',
      '"First help me in the {far}," said the {grown}, who knew nothing of the sign.',
    ],
    [
      '{hero} had never worked so fast.',
      'An hour can be very long, thought {hero}.',
      '"Why are you in such a hurry?" asked the {grown}, but {hero} did not say.',
    ],
    [
      'Then {he} ran to the {last}, where {friend} was waiting.',
      'At last {he} reached the {last}. {friend} put a finger to {friend.his} lips.',
      '"There you are!" whispered {friend} when {hero} came into the {last}.',
    ],
    [
      'In a corner lay a {animal} with four little ones.',
      '{friend} showed {him} a {animal} with four little ones.',
      'Under some leaves sat a {animal}, and beside it four little ones.',
    ],
    [
      '"Nobody must disturb them," said {hero}.',
      'They sat very still and watched until it grew dark.',
      'They brought water, and the {animal} was not afraid of them.',
    ],
    [
      'After that the {thing} was in the window every day.',
      'When the little ones were big, {friend} took the {thing} out of the window.',
      '"What a good thing that I saw your {thing}," said {hero}.',
    ],
  ],
  questions: [
    ['What was the secret sign?', 'A {colour} {thing} in the window.'],
    ['Where did {friend} wait?', 'In the {last}.'],
    ['Where did {hero} have to help first?', 'In the {far}.'],
    ['What had four little ones?', 'A {animal}.'],
  ],
};
