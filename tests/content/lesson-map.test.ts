import { expect, test } from 'vitest';
import { lessonParts } from '../../src/site/lesson-parts.ts';
import { namesIn, read } from './entries.ts';

test('every lesson has a place in a part of the map', () => {
  const { lessons: labels } = JSON.parse(read('content/ui/en.json'));
  const lessons = namesIn('content/lessons').map((id) => ({ entry: { id, data: { minutes: 1 } } }));
  const placed = lessonParts(lessons, labels.parts).flatMap((part) => part.lessons.map(({ entry }) => entry.id));
  expect(placed.sort()).toEqual(namesIn('content/lessons'));
});
