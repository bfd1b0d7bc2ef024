/** A gate is to be painted, and the paint runs out. */
import type { Plot } from '../plot.ts';
import { OUTDOORS } from '../cast.ts';

export const paintingTheGate: Plot = {
  name: 'painting-the-gate',
  slots: { place: OUTDOORS },
  beats: [
    [
      'The {grown} promised {him} {treat} for painting the old gate {colour}.',
      '"If you paint my old gate {colour}, you shall have {treat}," said the {grown}.',
      '"There will be {treat} for the one who paints my old gate {colour}," said the {grown}.',
    ],
    [
      '{hero} began at once, but soon the pot was empty.',
      'Half of the gate was done when {hero} ran out of paint.',
      'But there was too little paint, and {hero} had to stop half way.',
    ],
    [
      '{friend} came by and asked, "Is there no paint in the {far}?"',
      '"Let us look in the {far}," said {friend}, who wanted to help.',
      'Then {friend} came, and they went to the {far} to get more.',
    ],
    [
      'But in the {far} there was only a dry brush.',
      'But the pot in the {far} was as dry as a bone.',
      'In the {far} they found nothing but dust.',
    ],
    { subPlot: true },
    [
      'In the {last} {friend} lifted a lid, and there was the paint.',
      'Then they found a full pot of paint in the {last}.',
      'They had more luck in the {last}, where a big pot of paint stood.',
    ],
    [
      'Side by side they painted until the evening.',
      '{hero} painted the top, and {friend} painted the bottom.',
      'A {animal} came too close, and then it had a spot on its back.',
    ],
    [
      'Now the gate was {colour}, and so were their noses.',
      'The {colour} gate could be seen from far away.',
      '"What a fine {colour} gate!" said everybody who came by.',
    ],
    [
      'The {grown} had not forgotten, and brought them {treat}.',
      'Then the {grown} came with {treat}, just as promised.',
      '"A promise is a promise," said the {grown}, and gave {treat} to both of them.',
    ],
  ],
  questions: [
    ['What colour was the gate in the end?', 'It was {colour}.'],
    ['What did the {grown} promise?', 'The {grown} promised {treat}.'],
    ['Where did they find paint?', 'In the {last}.'],
    ['Who helped {hero}?', '{friend}.'],
  ],
};
