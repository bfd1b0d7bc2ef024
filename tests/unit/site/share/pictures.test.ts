import { describe, expect, test } from 'vitest';
import { claimPicture } from '../../../../src/site/share/claim-picture.ts';
import { lessonPicture } from '../../../../src/site/share/lesson-picture.ts';
import { modelPicture, placeOf } from '../../../../src/site/share/model-picture.ts';
import { pagePicture } from '../../../../src/site/share/page-picture.ts';
import { pictureOf, picturePath } from '../../../../src/site/share/picture-address.ts';
import { openVoices } from '../../../../src/site/share/typeface.ts';
import { voices } from './voices.ts';

const claim = { hear: 'Small is good.', number: '7', verdict: 'depends', kicker: 'No. 7', name: 'Depends' } as const;
const model = { name: 'M', kicker: 'Maker', reading: '8 B', family: 'small', others: [1e6, 1e9], ticks: [] } as const;

test('a claim shows its sentence, its verdict and a weight for each work', () => {
  const svg = claimPicture({ ...claim, works: [{ confirmed: true }, { confirmed: false }] }, voices);
  for (const text of ['“Small is good.”', 'Depends', 'No. 7']) expect(svg).toContain(text);
  expect(svg.match(/stroke-dasharray="6 4"/g)).toHaveLength(1);
});

test('a lesson has a tick for each lesson, and its number where it is', () => {
  const svg = lessonPicture({ title: 'Why?', lead: 'So.', kicker: 'Lesson 3', number: 3, count: 14 }, voices);
  expect(svg.match(/v18/g)).toHaveLength(14);
  expect(svg).toContain('>3</text>');
});

describe('a model', () => {
  const mark = `<circle cx="${placeOf(1e9)}"`;

  test('hangs where its parameters put it', () => {
    expect(modelPicture({ ...model, others: [...model.others], ticks: [], parameters: 1e9 }, voices)).toContain(mark);
    expect(placeOf(1e9) - placeOf(1e8)).toBeCloseTo(placeOf(1e6) - placeOf(1e5), 0);
  });

  test('of unpublished size hangs nowhere', () => {
    const svg = modelPicture({ ...model, others: [...model.others], ticks: [] }, voices);
    expect(svg.replace(/<g transform="translate\([^)]*\) scale\(1\.4\)">[\s\S]*?<\/g>/, '')).not.toContain('<circle');
  });
});

test('a page shows its title and what it is about', () => {
  const svg = pagePicture({ title: 'Quiz', lead: 'Which one?', kicker: 'Weigh-In' }, voices);
  for (const text of ['Quiz', 'Which one?', 'Weigh-In']) expect(svg).toContain(text);
});

test('a page and its picture have one name', () => {
  expect(pictureOf('/')).toBe('home');
  expect(picturePath('/claims/small/')).toBe('/share/claims/small.png');
});

test('the site’s own faces are there as outlines, kerned, and know their signs', async () => {
  const { display, label, prose } = await openVoices();
  expect(display.measure('To', 100)).toBeLessThan(display.measure('T', 100) + display.measure('o', 100));
  expect(label.outline('8', 10)).toMatch(/ d="M/);
  for (const face of [display, label, prose]) {
    expect(face.holds('“8 B” – 47.6%’')).toBe(true);
    expect(face.holds('語')).toBe(false);
  }
});
