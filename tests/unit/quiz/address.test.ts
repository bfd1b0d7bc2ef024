import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ADDRESS_VERSION, readAddress, writeAddress } from '../../../src/core/quiz/address.ts';
import { weigh } from '../../../src/core/quiz/verdict.ts';
import { quizAsOf } from '../../../src/core/quiz/versions.ts';
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
    expect(writeAddress(quiz, { answers: { task: 'steps', privacy: 'stay' } })).toBe('v2:privacy=stay,task=steps');
  });
  it.each(links)('$hash, an old link, still opens', ({ hash, winner, at }) => {
    const place = readAddress(quiz, hash);
    expect(place.problem).toBeUndefined();
    expect(place.at).toBe(at);
    expect(weigh(quizAsOf(quiz, place.older ?? ADDRESS_VERSION), place.answers).winner?.outcome.id).toBe(winner);
  });
  it('of a newer version is told as such', () => {
    expect(readAddress(quiz, '#v3:anything').problem).toEqual({ kind: 'newer', version: 3 });
  });
  it.each(['#v0:task=steps', '#task=steps', '#%00', '#v1', `#v1:${'a'.repeat(3000)}`])(
    '%s cannot be read, and says so',
    (hash) => expect(readAddress(quiz, hash)).toEqual({ answers: {}, problem: { kind: 'unreadable' } }),
  );
  it('leaves out what the quiz does not know, and names it', () => {
    const hash =
      '#v2:task=steps,task=simple,colour=red,privacy=perhaps,__proto__=x,speed=later=now,at=nowhere,<b>,at=task,at=result';
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
  it('keeps the machine and the stress a reader has set, and leaves out what nobody could have set', () => {
    const place = {
      answers: { task: 'steps' },
      own: { memory: 24, bandwidth: 1008 },
      stress: { task: 2.5, budget: 0 },
    };
    const hash = writeAddress(quiz, place);
    expect(hash).toBe('v2:task=steps,own=24x1008,stress=task*2.5+budget*0');
    expect(readAddress(quiz, hash)).toEqual(place);
    const bad = 'own=0x5,own=99999999x1,own=1x2x3,stress=task*9,stress=moon*1,stress=task*-1,device=../x';
    expect(readAddress(quiz, `v2:${bad}`).problem).toEqual({ kind: 'left-out', parts: bad.split(',') });
  });
  it('never throws, whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), (text) => void readAddress(quiz, `#v1:${text}`)));
    fc.assert(fc.property(fc.string(), (text) => void readAddress(quiz, text)));
  });
});
