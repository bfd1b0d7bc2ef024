import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import Quiz from '../../src/widgets/quiz/Quiz.svelte';
import labels from '../../src/widgets/quiz/labels/en.json';
import { tinyQuiz } from '../fixtures/quiz/tiny-quiz.ts';

const [data] = tinyQuiz.questions;
const links = { questions: {}, outcomes: '/quiz/', models: '/models/', stock: '/quiz/stock.json' };

async function open(hash: string, quiz = tinyQuiz) {
  history.replaceState(null, '', `/quiz/${hash}`);
  render(Quiz, { quiz, labels, links, language: 'en' });
  await tick();
}

describe('the quiz', () => {
  // What the result fetches later is fetched now, so that no test waits for it to be compiled.
  beforeAll(async () => void (await import('../../src/widgets/quiz/Further.svelte')));
  beforeEach(() => void (Element.prototype.scrollIntoView = () => {}));
  afterEach(cleanup);

  it('asks its first question with a legend, radios and "I do not know yet"', async () => {
    await open('');
    const group = screen.getByRole('group', { name: /Question 1 of 2\s*May it leave\?/ });
    expect(within(group).getAllByRole('radio')).toHaveLength(data.options.length + 1);
    expect(group.getAttribute('aria-describedby')).toBe('data-why');
  });

  it('puts a weight on the balance and the answer into the address', async () => {
    await open('');
    await fireEvent.click(screen.getByRole('radio', { name: /^stay/ }));
    expect(location.hash).toBe('#v2:data=stay,at=data');
    expect(screen.getByRole('region', { name: 'The balance: 2 for small, 0 for large' })).toBeTruthy();
    expect(screen.getByText(/Ahead: phone, 2/)).toBeTruthy();
  });

  it('does not go on by itself, and without an answer says what is missing and leads there', async () => {
    await open('');
    await fireEvent.click(screen.getByRole('button', { name: 'On to 2' }));
    const alert = screen.getByRole('alert');
    await tick();
    expect(document.activeElement).toBe(alert);
    await fireEvent.click(within(alert).getByRole('link'));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /^stay/ }));
    expect(screen.getByRole('group').getAttribute('aria-describedby')).toBe('data-why data-missing');
  });

  it('opens a result from a link, with the winner as heading and every reason with its source', async () => {
    await open('#v2:data=open,task=easy,at=result');
    expect(document.querySelector('[data-heading]')?.textContent).toBe('phone');
    expect(screen.getByText('easy counts')).toBeTruthy();
    expect(screen.getAllByText('A source')).toHaveLength(2);
    expect(screen.getByRole('heading', { name: 'What mattered most' })).toBeTruthy();
    expect(screen.getByText('Second comes “mix”, 1.5 points behind.')).toBeTruthy();
  });

  it('says that answers conflict, and which one to give up', async () => {
    await open('#v2:data=stay,task=hard,at=result');
    expect(screen.getByText(/Your answers pull apart/)).toBeTruthy();
    expect(screen.getByText(/The cheapest answer to give up is Task: “hard”/)).toBeTruthy();
  });

  it('names what a tampered link got wrong as text, never as markup', async () => {
    await open('#v2:data=stay,<img src=x>=1,task=none/task');
    expect(screen.getByText(/2 parts of the link mean nothing/).textContent).toContain('task=none');
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText(/Ahead: phone, 2/)).toBeTruthy();
  });

  it('leaves the link of a newer version as it is until something is answered', async () => {
    await open('#v9:anything');
    expect(screen.getByText(/made for version 9/)).toBeTruthy();
    expect(location.hash).toBe('#v9:anything');
    await fireEvent.click(screen.getByRole('radio', { name: /^open/ }));
    expect(location.hash).toBe('#v2:data=open,at=data');
    expect(screen.queryByText(/made for version 9/)).toBeNull();
  });

  it('says what has changed since an old link, and what came out then', async () => {
    await open('#v1:task=easy');
    expect(
      screen.getByText(/made with version 1 of the quiz.*With its answers the same comes out as then/),
    ).toBeTruthy();
    await fireEvent.click(screen.getByRole('radio', { name: /^open/ }));
    expect(screen.queryByText(/made with version 1/)).toBeNull();
  });

  it('asks all of its questions on one page, and weighs them there', async () => {
    await open('#v2:at=all');
    expect(screen.getAllByRole('group')).toHaveLength(tinyQuiz.questions.length);
    await fireEvent.click(screen.getByRole('radio', { name: /^hard/ }));
    expect(location.hash).toBe('#v2:task=hard,at=all');
    expect(screen.getByText(/Ahead: cloud, 4/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: labels.weigh }));
    expect(location.hash).toBe('#v2:task=hard,at=result');
  });

  it('lets a criterion count for nothing, and the result changes with it', async () => {
    globalThis.fetch = async () => Response.json({ models: [], devices: [] });
    await open('#v2:data=open,task=easy,at=result');
    const slider = await screen.findByRole('slider', { name: 'Task' });
    await fireEvent.input(slider, { target: { value: '0' } });
    expect(location.hash).toBe('#v2:data=open,task=easy,stress=task*0,at=result');
    expect(document.querySelector('[data-heading]')?.textContent).toBe('cloud');
  });

  it('says so when the models do not come, and gets them on another try', async () => {
    globalThis.fetch = async () => new Response('', { status: 503 });
    const outcomes = tinyQuiz.outcomes.map((outcome) => ({ ...outcome, seeks: { runs: 'hosted' as const } }));
    await open('#v2:data=open,task=hard,at=result', { ...tinyQuiz, outcomes });
    expect(await screen.findByText(labels.models.failed)).toBeTruthy();
    globalThis.fetch = async () => Response.json({ models: [], devices: [] });
    await fireEvent.click(screen.getByRole('button', { name: labels.further.retry }));
    await waitFor(() => expect(screen.queryByText(labels.models.failed)).toBeNull());
  });

  it('keeps a case and compares it with the answers on the page', async () => {
    localStorage.clear();
    globalThis.fetch = async () => Response.json({ models: [], devices: [] });
    await open('#v2:data=open,task=easy,at=result');
    await fireEvent.input(await screen.findByLabelText(labels.cases.name), { target: { value: 'Our bot' } });
    await fireEvent.click(screen.getByRole('button', { name: labels.cases.keep }));
    expect(screen.getByText('Kept as “Our bot”.')).toBeTruthy();
    expect(screen.getByRole('table', { name: /this case against Our bot/ })).toBeTruthy();
    expect(localStorage.getItem('weigh-in.quiz.cases')).toContain('v2:data=open,task=easy');
  });
});
