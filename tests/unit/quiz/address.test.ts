import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readAddress, writeAddress } from '../../../src/core/quiz/address.ts';
import { weigh } from '../../../src/core/quiz/verdict.ts';
import { loadQuiz } from '../../fixtures/quiz/load-quiz.ts';
import { someAnswers } from '../../fixtures/quiz/random-answers.ts';

const quiz = loadQuiz();
const links: { hash: string; winner: string; at?: string }[] = parse(
  readFileSync(new URL('../../fixtures/quiz/old-links.yaml', import.meta.url), 'utf8'),
);

describe('the address of answers', () => {
  it('gives back the answers and the step it was written from', () => {
    const steps = fc.constantFrom(undefined, 'result', ...quiz.questions.map(({ id }) => id));
    fc.assert(
      fc.property(someAnswers(quiz), steps, (answers, at) => {
        expect(readAddress(quiz, `#${writeAddress(quiz, { answers, at })}`)).toEqual({ answers, ...(at && { at }) });
      }),
    );
  });
  it('is one and the same, whatever the order of the answers', () => {
    expect(writeAddress(quiz, { answers: { task: 'steps', privacy: 'stay' } })).toBe('v1:privacy=stay,task=steps');
  });
  it.each(links)('$hash, an old link, still opens', ({ hash, winner, at }) => {
    const place = readAddress(quiz, hash);
    expect(place.problem).toBeUndefined();
    expect(place.at).toBe(at);
    expect(weigh(quiz, place.answers).winner?.outcome.id).toBe(winner);
  });
  it('of a newer version is told as such', () => {
    expect(readAddress(quiz, '#v2:anything').problem).toEqual({ kind: 'newer', version: 2 });
  });
  it.each(['#v0:task=steps', '#task=steps', '#%00', '#v1', `#v1:${'a'.repeat(3000)}`])(
    '%s cannot be read, and says so',
    (hash) => expect(readAddress(quiz, hash)).toEqual({ answers: {}, problem: { kind: 'unreadable' } }),
  );
  it('leaves out what the quiz does not know, and names it', () => {
    const hash =
      '#v1:task=steps,task=simple,colour=red,privacy=perhaps,__proto__=x,speed=later=now,at=nowhere,<b>,at=task,at=result';
    expect(readAddress(quiz, hash)).toEqual({
      answers: { task: 'steps' },
      at: 'task',
      problem: {
        kind: 'left-out',
        parts: [
          'task=simple',
          'colour=red',
          'privacy=perhaps',
          '__proto__=x',
          'speed=later=now',
          'at=nowhere',
          '<b>',
          'at=result',
        ],
      },
    });
  });
  it('never throws, whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), (text) => void readAddress(quiz, `#v1:${text}`)));
    fc.assert(fc.property(fc.string(), (text) => void readAddress(quiz, text)));
  });
});
