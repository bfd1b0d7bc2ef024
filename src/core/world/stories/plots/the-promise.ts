/** A promise is nearly forgotten over a game. */
import type { Plot } from '../plot.ts';

export const thePromise: Plot = {
  name: 'the-promise',
  beats: [
    [
      'The {grown} gave {him} a {colour} {thing}. "Take it to the {last} before dark," said the {grown}.',
      '"Will you bring my {colour} {thing} to the {last} before dark?" asked the {grown}.',
      'The {grown} needed a {colour} {thing} in the {last}, and {he} was to bring it before dark.',
    ],
    ['"I promise," said {hero}.', '{hero} gave {his} word.', '"You can count on me," said {hero}.'],
    [
      'But in the {far} {he} met {friend}, who was building a tower of stones.',
      'The way led through the {far}, where {friend} was building a tower of stones.',
      'In the {far} {friend} called, "Help me build a tower of stones!"',
    ],
    [
      '"Only for a moment," said {hero}, and put the {thing} down.',
      'They built and built, and the {thing} lay forgotten on the ground.',
      '{hero} put the {thing} down and did not think of it any more.',
    ],
    [
      'When the shadows grew long, {hero} turned pale. "My promise!"',
      'Then {hero} saw how low the sun stood, and got a fright.',
      'Then a clock struck, and {hero} jumped up. "It will soon be dark!"',
    ],
    [
      '"I kept you here, so I will come with you," said {friend}.',
      '{friend} left the tower as it was, and they set out together.',
      '"Two are faster than one," said {friend}, and off they went.',
    ],
    { subPlot: true, except: ['hungry', 'lost-and-found'] },
    [
      'With the last light of the day they saw the {last}.',
      'They reached the {last} just before the first star.',
      'It was almost dark when they came to the {last}.',
    ],
    [
      '"You kept your word," said the {grown}, and took the {thing}.',
      'The {grown} was waiting for the {thing} and nodded. "I knew you would come."',
      '{hero} held out the {thing}, and the {grown} shook {his} hand.',
    ],
    [
      'The next day {hero} and {friend} finished the tower.',
      '"Tomorrow we build on," said {friend}.',
      'And the tower? It was still standing in the morning.',
    ],
  ],
  questions: [
    ['Where did {hero} have to take the {thing}?', 'To the {last}.'],
    ['Who was to get the {thing}?', 'The {grown}.'],
    ['What was {friend} building?', 'A tower of stones.'],
    ['Where did {hero} meet {friend}?', 'In the {far}.'],
  ],
};
