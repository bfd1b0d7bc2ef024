import { expect, test } from 'vitest';
import { judge } from '../../../src/core/world/judge.ts';
import { framePrompt } from '../../../src/core/world/prompt.ts';
import { createRandom } from '../../../src/core/world/random.ts';
import { PLOTS } from '../../../src/core/world/stories/plots.ts';
import { tellStory } from '../../../src/core/world/stories/tell.ts';
import { TITLES, readTitle, titleExamples } from '../../../src/core/world/stories/titles.ts';
import { testItems } from '../../../src/core/world/test-items.ts';
import { makeTown } from '../../../src/core/world/town.ts';

const town = makeTown();

test('every plot has a title, and no two the same', () => {
  expect(Object.keys(TITLES).sort()).toEqual(PLOTS.map(({ name }) => name).sort());
  expect(new Set(Object.values(TITLES)).size).toBe(PLOTS.length);
});

test('a title speaks of nobody and nothing that the story does not name', () => {
  for (const { prompt, answer } of testItems('title', 4, 300)) {
    const [, words] = /^(?:An? |The )?(.*)$/.exec(answer)!;
    const named = words.split(' ').filter((word) => /^[A-Z]/.test(word) && word !== 'Hide');
    for (const word of named) expect(prompt, answer).toContain(word);
  }
});

test('each plot is titled by its own rule, which the reader of stories finds again', () => {
  for (const plot of PLOTS) {
    for (let seed = 0; seed < 5; seed++) {
      const { text, cast } = tellStory(createRandom(seed), plot);
      const title = readTitle(`${text} What is a good title for this story?`);
      const words = TITLES[plot.name].split(/\{\w+\}/);
      for (const part of words) expect(title).toContain(part);
      for (const [, slot] of TITLES[plot.name].matchAll(/\{(\w+)\}/g)) expect(title).toContain(cast[slot as 'hero']);
    }
  }
});

test('a title is marked word by word, but not by case or full stop', () => {
  const [{ prompt, answer }] = testItems('title', 1, 1);
  expect(judge(town, prompt, ` ${answer}`)).toEqual({ verdict: 'right', expected: answer });
  expect(judge(town, prompt, `${answer.toLowerCase()}.`)!.verdict).toBe('right');
  expect(judge(town, prompt, `${answer} again`)!.verdict).toBe('wrong');
  expect(judge(town, prompt, 'I do not know.')!.verdict).toBe('declined');
});

test('a story that this world would not tell has no title', () => {
  const [{ prompt }] = testItems('title', 1, 1);
  expect(readTitle(prompt.replace('. ', '. Nobody laughed. '))).toBeNull();
  expect(readTitle('Once there was a wolf. What is a good title for this story?')).toBeNull();
  expect(readTitle('What is a good title?')).toBeNull();
});

test('the request is taken for a question', () => {
  const [{ prompt }] = testItems('title', 1, 1);
  expect(framePrompt(prompt, 'auto')).toEqual([{ special: 'user' }, { text: prompt }, { special: 'bot' }]);
});

test('fifty examples are among two hundred, and no test item is one of them', () => {
  expect(titleExamples(200).slice(0, 50)).toEqual(titleExamples(50));
  const known = new Set(titleExamples(1000).map(({ prompt }) => prompt));
  expect(testItems('title', 1, 300).filter(({ prompt }) => known.has(prompt))).toEqual([]);
});
