/** A child loses something, and a friend finds it. */
import type { Plot } from '../plot.ts';

export const lostThing: Plot = {
  name: 'lost-thing',
  beats: [
    [
      '{He} had brought {his} {colour} {thing}, the one {he} took everywhere.',
      '{His} {colour} {thing} was always with {him}.',
      'Next to {him} lay a {colour} {thing}, a present from {his} aunt.',
    ],
    [
      'But when {he} turned around, the {thing} was gone.',
      'A little later {he} reached for the {thing}, and it was not there.',
      'Then {he} looked again, and there was no {thing} any more.',
    ],
    { optional: ['{He} looked under every stone and behind every door.', '{He} turned {his} pockets inside out.'] },
    [
      '{hero} sat down and felt like crying.',
      'Tears came to the eyes of {hero}.',
      '"What shall I do now?" said {hero} in a small voice.',
    ],
    [
      '{friend} came by and asked, "Why do you look so sad?"',
      '"What has happened?" asked {friend}, who was just passing.',
      'Just then {friend} came along and stopped.',
    ],
    [
      '"I cannot find my {colour} {thing}," said {hero}.',
      '{hero} told {friend} about the {colour} {thing}.',
      '"My {thing} is lost," said {hero}. "It is {colour}."',
    ],
    [
      'Together they searched the {far}, but they found only dust.',
      'They went to the {far} first and looked in every corner, but found nothing.',
      '"Let us try the {far}," said {friend}, but the {thing} was not there.',
    ],
    { subPlot: true, except: ['lost-and-found'] },
    [
      'In the {last}, {friend} saw something {colour}. It was the {thing}!',
      'At last {friend} went into the {last} and came out with the {thing}.',
      'Then {friend} looked in the {last}, and there lay the {thing}.',
    ],
    [
      '{hero} hugged {friend} and never left the {thing} lying about again.',
      '"You are a true friend," said {hero}, and held the {thing} tight.',
      '{hero} laughed with joy, and {friend} laughed too.',
    ],
  ],
  questions: [
    ['Who lost the {thing}?', '{hero}.'],
    ['Who found the {thing}?', '{friend}.'],
    ['Where was the {thing}?', 'In the {last}.'],
    ['What colour was the {thing}?', 'It was {colour}.'],
  ],
};
