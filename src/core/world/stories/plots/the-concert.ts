/** A shy musician plays for a full house. */
import type { Plot } from '../plot.ts';
import { INDOORS } from '../cast.ts';

export const theConcert: Plot = {
  name: 'the-concert',
  slots: {
    place: INDOORS,
    last: ['barn', 'library', 'market', 'school'],
    thing: ['bell', 'drum', 'flute', 'whistle'],
  },
  beats: [
    [
      'In three days there was to be a concert in the {last}.',
      'The {grown} was looking for children who could play at the feast in the {last}.',
      'All the people of the village were to meet in the {last} for an evening of music.',
    ],
    [
      '{hero} had a {colour} {thing} and played it better than anyone.',
      'When nobody was near, {hero} played on a {colour} {thing}.',
      '{hero} owned a {colour} {thing}, and {he} knew many tunes.',
    ],
    [
      '"You must play for us," said {friend}.',
      '{friend} heard it through the wall and came in. "How lovely!"',
      '{friend} said, "Everyone should hear that."',
    ],
    [
      '"I cannot," said {hero}. "My hands shake when people look at me."',
      'But {hero} shook {his} head, because {he} was very shy.',
      '"Not in front of all those people," said {hero}.',
    ],
    [
      'So they went to the {far}, where {hero} played for {friend} alone.',
      '"Then play for me," said {friend}, and they went to the {far} each day.',
      'They practised in the {far}, first with closed eyes, then with open ones.',
    ],
    {
      optional: [
        'On the second day a {animal} came and listened.',
        'On the third day {hero} did not think of {his} hands any more.',
      ],
    },
    [
      'The evening came, and the {last} was full of people.',
      'Then it was time, and {hero} stood in the {last} with cold fingers.',
      'So many faces! In the {last} there was not one empty chair.',
    ],
    [
      '"Just look at me," whispered {friend} from the first row.',
      '{friend} sat right in front and smiled.',
      '{hero} looked for {friend}, found {friend.him}, and took a deep breath.',
    ],
    [
      'The {thing} sounded clear and bright, and nobody made a noise.',
      '{hero} lifted the {thing} and played, and all was well.',
      'With the first sound of the {thing} the fear was gone.',
    ],
    [
      'When it was over, they clapped for a long, long time.',
      '"Once more!" called the {grown}, and {hero} played it again.',
      '"I was only playing for you," {hero} told {friend}.',
    ],
  ],
  questions: [
    ['What did {hero} play?', 'A {colour} {thing}.'],
    ['Where was the concert?', 'In the {last}.'],
    ['Where did they practise?', 'In the {far}.'],
    ['Who was shy?', '{hero}.'],
  ],
};
