import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { claimTheme } from '../../src/site/schemas/claim.ts';
import { step } from '../../src/site/schemas/step.ts';
import { isShared, widest } from '../../src/widgets/nine-steps/step.ts';
import { fill, walk } from '../../src/widgets/nine-steps/walk.ts';
import { namesIn, read } from './entries.ts';

const files = namesIn('content/steps');
const steps = files.map((file) => ({ file, ...step.parse(parse(read(`content/steps/${file}`))) }));
const works = namesIn('content/evidence').map((file) => file.replace(/\.yaml$/, ''));
const claims = namesIn('content/claims').flatMap((file) =>
  claimTheme.parse(parse(read(`content/claims/${file}`))).claims.map(({ id }) => id),
);
const walked = walk();

test('there are nine steps, numbered by their files, each with its own name', () => {
  expect(steps).toHaveLength(9);
  for (const { file } of steps) expect(file).toMatch(/^\d+-[a-z-]+\.yaml$/);
  expect(new Set(steps.map(({ name }) => name)).size).toBe(9);
});

describe.each(steps)('the step $file', ({ heard, pairs, measure }) => {
  test('quotes claims of the ledger and works that are there', () => {
    for (const id of Object.values(heard)) expect(claims).toContain(id);
    for (const { evidence } of Object.values(pairs)) for (const name of evidence) expect(works).toContain(name);
  });

  test('has something to go by wherever a real model is told of: a figure of its card, or a work', () => {
    for (const pair of ['qwen', 'llama'] as const) {
      const { evidence, text } = pairs[pair];
      expect(measure !== undefined || evidence.length > 0 || /\{(small|large)\.\w+\}/.test(text), pair).toBe(true);
    }
  });

  test('types no figure that could be looked up', () => {
    for (const { text } of Object.values(pairs)) {
      const names = text.replace(/Qwen[\d.]+|Llama [\d.]+( \d+B)?|step \d|\d+ bits|3\.2/g, '');
      expect(names).not.toMatch(/\d/);
    }
  });
});

test('every text finds its figures, and one that names an unknown figure is refused', () => {
  for (const { pairs } of walked.steps) for (const { text } of Object.values(pairs)) expect(text).not.toMatch(/[{}]/);
  expect(() => fill('{small.colour}', {})).toThrow(/small\.colour/);
});

describe('what the lesson says of the walk', () => {
  const at = (name: string) => walked.steps.find((each) => each.name === name)!;

  test('Qwen3’s two models read the same text, and differ in the work', () => {
    expect(isShared(at('Gather text').pairs.qwen)).toBe(true);
    expect(at('Pre-train').pairs.qwen.factor).toBeGreaterThan(10);
  });

  test('no pair is furthest apart in the text', () => {
    for (const pair of ['qwen', 'llama', 'ours'] as const)
      expect(widest(walked.steps, pair)?.measure).not.toBe('tokens');
  });

  test('our specialist differs from the generalist in goal and text', () => {
    for (const name of ['Choose a goal', 'Gather text', 'Choose among it']) {
      expect(at(name).pairs.ours.way).toBe('other');
    }
  });
});
