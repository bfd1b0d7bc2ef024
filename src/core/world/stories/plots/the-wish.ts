/** A wish is overheard, and a friend makes it come true. */
import type { Plot } from '../plot.ts';
import { OUTDOORS } from '../cast.ts';

export const theWish: Plot = {
  name: 'the-wish',
  slots: { place: OUTDOORS },
  beats: [
    [
      '{He} threw a stone into the old well and wished for a {colour} {thing}.',
      '"Dear well," {he} whispered, "I wish for a {colour} {thing}."',
      'There was an old well, and {hero} told it a wish: a {colour} {thing}.',
    ],
    [
      '{friend} was sitting behind the well and heard it.',
      'Nobody heard it but {friend}, who was picking flowers near by.',
      '{friend} was passing by, heard every word and said nothing.',
    ],
    [
      'The next day {friend} went to the {far} and asked the {grown} for work.',
      'From then on {friend} worked for the {grown} in the {far}.',
      'In secret {friend} began to help the {grown} in the {far}.',
    ],
    [
      '{friend} swept and carried and swept again.',
      'For a whole week {friend} got up before the sun.',
      'It was hard work, and {friend.his} back hurt.',
    ],
    [
      'In return the {grown} gave {friend.him} a {colour} {thing}.',
      '"You have earned it," said the {grown}, and gave {friend.him} the {thing}.',
      'At the end of the week the {grown} gave {friend} the {thing}.',
    ],
    [
      '{friend} hid it in the {last} and went to fetch {hero}.',
      'When it was well hidden in the {last}, {friend} ran to {hero}. "Come with me!"',
      '{friend} left it in the {last} and said to {hero}, "Let us go for a walk."',
    ],
    { subPlot: true, except: ['lost-and-found'] },
    [
      '"Look around," said {friend} in the {last}, and {hero} saw the {thing}.',
      'In the {last} {hero} stood still. There was the {colour} {thing}!',
      'They came to the {last}, and there {hero} found the {thing}.',
    ],
    [
      '"So the well did hear me!" cried {hero}.',
      '{hero} ran back and said thank you to the well.',
      '"I only told the well," said {hero}. "How can that be?"',
    ],
    [
      '{friend} smiled and kept the secret.',
      '"It is a very good well," said {friend}.',
      'Only the {grown} knew, and the {grown} told nobody.',
    ],
  ],
  questions: [
    ['What did {hero} wish for?', 'A {colour} {thing}.'],
    ['Who heard the wish?', '{friend}.'],
    ['Where did {friend} work?', 'In the {far}.'],
    ['Where did {hero} find the {thing}?', 'In the {last}.'],
  ],
};
