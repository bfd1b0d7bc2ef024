/** Two things are traded, missed and shared. */
import type { Plot } from '../plot.ts';

export const fairTrade: Plot = {
  name: 'fair-trade',
  beats: [
    [
      '{He} had an old {gift} that {he} no longer needed.',
      'In {his} bag was a {gift}, and {he} was bored with it.',
      '{He} was carrying a {gift}, but it was too small for {him} now.',
    ],
    [
      'What {he} really wanted was a {thing}.',
      '"If only I had a {thing}," {he} thought.',
      'For weeks {he} had been dreaming of a {thing}.',
    ],
    [
      'In the {far} {he} met {friend}, who had a {colour} {thing}.',
      '{friend} was sitting in the {far} with a {colour} {thing}.',
      'On the way {he} passed the {far} and saw {friend} with a {colour} {thing}.',
    ],
    [
      '"Will you give me your {thing} for my {gift}?" asked {hero}.',
      '"Let us trade," said {hero}. "My {gift} for your {thing}."',
      '{hero} held out the {gift}. "Would you like to trade?"',
    ],
    [
      '{friend} turned the {gift} around in {friend.his} hands. "Yes, gladly."',
      '"I have always wanted a {gift}!" said {friend}.',
      '{friend} thought about it, and then they shook hands.',
    ],
    [
      '{hero} walked to the {last} with the {thing} and was as happy as a king.',
      'In the {last} {hero} tried out the {thing} at once.',
      '{hero} took the {thing} to the {last} and showed it to the {grown}.',
    ],
    [
      'But after a day {he} missed the old {gift}.',
      'In the evening {he} began to miss the {gift}.',
      'Still, {he} kept thinking of the {gift}.',
    ],
    [
      '{friend} came running. "I miss my {thing}," {friend.he} said.',
      'There was a knock at the door. It was {friend}, who missed the {thing}.',
      'The next morning {friend} stood there and looked sad.',
    ],
    [
      'So they traded back, and both were glad.',
      'They laughed and decided that from now on both things should belong to both.',
      '"Let us each have both," said {hero}, "one day you, one day I."',
    ],
  ],
  questions: [
    ['What did {hero} have at first?', 'A {gift}.'],
    ['What did {friend} have at first?', 'A {colour} {thing}.'],
    ['Where did {hero} meet {friend}?', 'In the {far}.'],
    ['Where did {hero} take the {thing}?', 'To the {last}.'],
  ],
};
