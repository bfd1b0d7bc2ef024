/** Something breaks, is hidden, owned up to and mended. */
import type { Plot } from '../plot.ts';

export const brokenThing: Plot = {
  name: 'broken-thing',
  slots: { thing: ['basket', 'boat', 'cup', 'drum', 'flute', 'kite', 'lamp', 'whistle'] },
  beats: [
    [
      '{friend} had left {friend.his} {colour} {thing} there.',
      'There stood the {colour} {thing} of {friend}.',
      '{friend} had lent {him} a {colour} {thing}, the best {friend.he} had.',
    ],
    [
      '{hero} wanted to look at it closely, and it slipped out of {his} hands.',
      '{hero} ran too fast, bumped into it, and it fell.',
      'One wrong step, and {hero} had knocked it down.',
    ],
    ['Crack! The {thing} was broken.', 'Now the {thing} had a big crack.', 'A piece of the {thing} broke off.'],
    [
      '"Nobody has seen me," thought {hero}, and hid it in the {far}.',
      '{He} was so afraid that {he} hid the pieces in the {far}.',
      'Quickly {he} carried it to the {far} and put some straw on top.',
    ],
    [
      'Soon {friend} came and asked, "Do you know where my {thing} is?"',
      '{friend} looked everywhere for the {thing} and grew sadder and sadder.',
      '"My {thing} has been stolen," said {friend} with tears in {friend.his} eyes.',
    ],
    [
      'Then {hero} could not bear it and told the truth.',
      '{hero} turned red. "It was me," {he} said.',
      '"I broke it," said {hero} very quietly, "and then I hid it."',
    ],
    [
      '{friend} was angry at first, but then {friend.he} nodded. "It was brave to say so."',
      '{friend} thought for a moment. "You are more to me than a {thing}."',
      'For a while {friend} said nothing. Then {friend.he} said, "Let us mend it."',
    ],
    { subPlot: true, except: ['lost-and-found'] },
    [
      'They took the pieces to the {last}, where the {grown} had glue.',
      'In the {last} the {grown} showed them how to mend it.',
      'All afternoon they sat in the {last} and put it together again.',
    ],
    [
      'The {thing} was never quite the same, but they liked it even more.',
      'You could still see the crack, and neither of them minded.',
      'After that {hero} always told {friend} the truth.',
    ],
  ],
  questions: [
    ['Who broke the {thing}?', '{hero}.'],
    ['Whose {thing} was it?', 'It was the {thing} of {friend}.'],
    ['Where did {hero} hide it?', 'In the {far}.'],
    ['Where did they mend it?', 'In the {last}.'],
  ],
};
