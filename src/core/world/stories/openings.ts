/** How a story may begin: who, where, and what kind of day. */

export const OPENINGS = [
  'One {weather} morning, {hero} went to the {place}.',
  'It was a {weather} day, and {hero} was in the {place}.',
  'On a {weather} day, {hero} sat in the {place} and hummed a song.',
  'Once there was a child called {hero} who liked nothing better than the {place}.',
  '{hero} woke up early on a {weather} day and ran to the {place}.',
  'Early one {weather} evening, {hero} came to the {place}.',
  'Every afternoon, {hero} went to the {place}. This day was {weather}.',
  'The day was {weather}, and {hero} was looking for something to do in the {place}.',
];
