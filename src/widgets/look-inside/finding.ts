/** What the figure says about a look inside: its finding in one sentence, and its table. */
import { message } from '../../core/message.ts';
import type { createDesk } from './desk.svelte.ts';
import { ranking, writeHeads } from './heads.ts';
import type english from './labels/en.json';
import { guessLadder, neuronRows, settledAfter } from './layout.ts';

type Desk = Pick<ReturnType<typeof createDesk>, 'look' | 'token' | 'head'>;

interface Words {
  labels: typeof english;
  language: string;
  percent: (share: number) => string;
  word: (text: string) => string;
}

export function finding({ look, token }: Omit<Desk, 'head'>, words: Words & { model: string }): string {
  const { labels, language, percent, word, model } = words;
  if (!look.insight) return labels.titles.none;
  const rungs = guessLadder(look.insight, token);
  const layers = rungs.length - 1;
  const end = rungs[layers];
  if (look.without) {
    const [before, after] = [look.insight, look.without.insight].map(({ followed }) => followed[layers][token]);
    const values = {
      count: look.without.silenced.length,
      heads: writeHeads(look.without.silenced).replaceAll('-', ', '),
      token: word(look.insight.followTexts[token]),
      before: percent(before),
      after: percent(after),
    };
    return message(labels.titles.without, values, language);
  }
  const after = settledAfter(rungs);
  const kind = after === 0 ? 'first' : after === layers ? 'last' : 'settled';
  return message(labels.titles[kind], { model, token: word(end.text), layer: after, layers }, language);
}

/** Rows: the shares of the looked-through head, the guess after each layer, the neurons, and each head that was tried. */
export function tableRows({ look, token, head }: Desk, { labels, language, percent, word }: Words): string[][] {
  const insight = look.insight!;
  const { table } = labels;
  const shares = Array.from(insight.attention[head.layer][head.head][token], (share, index) => [
    message(table.looks, { number: index + 1 }, language),
    word(insight.texts[index]),
    share === 0 ? '–' : percent(share),
    '–',
  ]);
  const guesses = guessLadder(insight, token, look.without?.insight).map(({ layer, text, probability, followed }) => [
    layer === 0 ? labels.before : message(labels.layer, { layer }, language),
    word(text),
    percent(probability),
    percent(followed),
  ]);
  const neurons = neuronRows(insight, head.layer, token).map(({ index, here, peaks }) => [
    message(labels.neurons.name, { number: index + 1 }, language),
    new Intl.ListFormat(language).format(peaks.map((at) => word(insight.texts[at]))),
    message(table.fires, { value: Math.round(here * 10) / 10 }, language),
    '–',
  ]);
  const tried = (look.trials ? ranking(look.trials, token) : []).map(({ layer, head: number, after }) => [
    message(table.without, { layer: layer + 1, head: number + 1 }, language),
    word(insight.followTexts[token]),
    '–',
    percent(after),
  ]);
  return [...shares, ...guesses, ...neurons, ...tried];
}
