/** Three things are to be fetched, and one of them is nearly forgotten. */
import type { Plot } from '../plot.ts';

export const threeErrands: Plot = {
  name: 'three-errands',
  beats: [
    [
      '"Bring me a {thing}, a {gift} and {treat}," said the {grown}.',
      'The {grown} sent {him} out for three things: a {thing}, a {gift} and {treat}.',
      'The {grown} needed a {thing}, a {gift} and {treat}, and {he} was to fetch them.',
    ],
    [
      '"I will help you to remember," said {friend}, and came along.',
      '{friend} went with {him}, because two heads can hold more than one.',
      '{He} took {friend} along, so as not to forget anything.',
    ],
    [
      'In the {far} they found the {thing}.',
      'The {thing} was easy: they got it in the {far}.',
      'They went to the {far} first and came out with the {thing}.',
    ],
    { subPlot: true, except: ['hungry', 'lost-and-found'] },
    [
      'Then they fetched the {treat} from the {last}.',
      'In the {last} they were given the {treat}.',
      '"We get the {treat} in the {last}," said {hero}, and so they did.',
    ],
    [
      '"But what was the third thing?" asked {hero}.',
      '{hero} counted on {his} fingers. Something was missing.',
      '{hero} stopped and shook {his} head. "I have forgotten one thing."',
    ],
    [
      '"A {gift}!" cried {friend}.',
      '{friend} thought hard, and then {friend.he} knew: it was the {gift}.',
      '"We still need a {gift}," said {friend}.',
    ],
    [
      'An old neighbour was glad to lend them one.',
      'There was one at home, behind the door.',
      'They had to ask at seven doors before they got one.',
    ],
    [
      'So the {grown} had all three, and they shared the {treat}.',
      'The {grown} counted to three and gave them half of the {treat}.',
      '"Well done," said the {grown}. "Now the {treat} is for all of us."',
    ],
  ],
  questions: [
    ['What did {hero} forget?', 'The {gift}.'],
    ['Where did they get the {thing}?', 'In the {far}.'],
    ['Where did they get the {treat}?', 'In the {last}.'],
    ['Who remembered the {gift}?', '{friend}.'],
  ],
};
