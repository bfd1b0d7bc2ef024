import { describe, expect, test } from 'vitest';
import { lesson } from '../../src/site/schemas/lesson.ts';
import { widgetCard } from '../../src/site/schemas/widget-card.ts';
import { lessonFiles, namesIn, read, readEntry, widgets } from './entries.ts';

/** Levels of the Markdown headings in `body`, code left out. */
const headingLevels = (body: string) =>
  [...body.replace(/```[\s\S]*?```/g, '').matchAll(/^(#+)\s/gm)].map(([, marks]) => marks.length);

describe.each(lessonFiles)('%s', (file) => {
  const { data, body } = readEntry(file);

  test('was not updated in the future', () => expect(lesson.parse(data).updated.getTime()).toBeLessThan(Date.now()));

  test('has sections, and no heading skips a level', () => {
    const levels = headingLevels(body);
    expect(levels[0]).toBe(2);
    levels.forEach((level, place) => {
      expect(level).toBeGreaterThan(1);
      if (place > 0) expect(level).toBeLessThanOrEqual(levels[place - 1] + 1);
    });
  });

  test('says what every picture shows', () => {
    expect(body).not.toMatch(/!\[\s*\]/);
    for (const [picture] of body.matchAll(/<(?:img|Image|Picture)\b[^>]*>/g)) expect(picture).toMatch(/\balt=/);
  });

  test('lets readers touch something and check themselves', () => {
    expect(body).toMatch(/widgets\/[a-z-]+\/index\.mdx/);
    expect(body).toContain('<Check');
  });
});

test('no two lessons have one number or one name', () => {
  const folders = namesIn('content/lessons').map((folder) => /^(\d+)-([a-z0-9-]+)$/.exec(folder)!);
  for (const part of [1, 2]) expect(new Set(folders.map((found) => found[part])).size).toBe(folders.length);
});

describe.each(widgets)('the widget %s', (widget) => {
  const card = widgetCard.parse(readEntry(`src/widgets/${widget}/index.mdx`).data);

  test('belongs to a lesson that is there and shows it', () => {
    const own = lessonFiles.find((file) => file.replace(/^.*\/\d+-(.*)\/index\.mdx$/, '$1') === card.lesson);
    expect(own, `the lesson ${card.lesson}`).toBeDefined();
    expect(read(own!)).toContain(`widgets/${widget}/index.mdx`);
  });
});
