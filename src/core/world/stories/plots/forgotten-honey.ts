/** Baking, with the most important thing missing. */
import type { Plot } from '../plot.ts';
import { OUTDOORS } from '../cast.ts';

export const forgottenHoney: Plot = {
  name: 'forgotten-honey',
  slots: { place: ['bakery', 'mill', 'school'], last: OUTDOORS, treat: ['honey cake', 'sweet buns', 'warm bread'] },
  beats: [
    [
      '{He} wanted to bake {treat} for the {grown}, who was ill.',
      'There was a feast in the {last}, and {he} had promised to bring {treat}.',
      '{His} plan was to bake {treat} all by {him}self.',
    ],
    [
      'There was flour and there was butter, but there was no honey.',
      'Everything stood ready, and then {he} saw that the honey jar was empty.',
      '"Oh no," said {hero}, "I forgot the honey!"',
    ],
    [
      'So {he} took a {colour} {thing} and went to {friend} in the {far}.',
      '{friend} was in the {far} and had a jar of honey. {hero} brought a {colour} {thing} in return.',
      '{He} ran to {friend} in the {far} and offered {his} {colour} {thing} for a little honey.',
    ],
    [
      '"Keep your {thing}," said {friend}. "I will give you the honey if I may help."',
      '"You can have the honey," said {friend}, "but let me bake with you."',
      '{friend} gave {him} the whole jar and wanted nothing for it.',
    ],
    { subPlot: true, except: ['hungry'] },
    [
      'Side by side they stirred and tasted and stirred again.',
      '{hero} stirred, and {friend} looked after the fire.',
      'Soon both had flour on their noses.',
    ],
    {
      optional: [
        'A {animal} smelled it and came to the window.',
        'They almost burned it, because they were singing so loudly.',
      ],
    },
    [
      'Then they carried the {treat} to the {last}.',
      'When it was done, they brought the {treat} to the {last} while it was still hot.',
      'The smell went all the way to the {last}, and so did they.',
    ],
    [
      '"Who made this?" asked the {grown}. "We did," said {hero} and {friend}.',
      'The {grown} ate three pieces and sang.',
      'The {grown} said that nothing had ever tasted better.',
    ],
  ],
  questions: [
    ['What did {hero} bake?', '{hero} baked {treat}.'],
    ['What was missing?', 'The honey.'],
    ['Who had honey?', '{friend}.'],
    ['Where was {friend}?', 'In the {far}.'],
  ],
};
