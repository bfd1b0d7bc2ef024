/** Answers a request to try every head: silences each in turn and notes how likely the tokens that follow remain. */
import { feed } from '../../../core/transformer/feed.ts';
import { resetModel } from '../../../core/transformer/model.ts';
import { likeliest, outlook } from '../../../core/transformer/outlook.ts';
import type { Head } from '../../../core/transformer/trace.ts';
import type { Workplace } from './host.ts';
import type { ModelTask } from './messages.ts';
import { takeTurns } from './trace.ts';

export async function tryHeads(task: Extract<ModelTask, { kind: 'try-heads' }>, workplace: Workplace): Promise<void> {
  const { request, text } = task;
  const { model, reply } = workplace;
  const { layers, heads } = model.config;
  const count = text.tokens.length;
  const probabilities = new Float32Array((1 + layers * heads) * count);
  const kept = new Uint8Array(layers * heads);

  /** Fills one row of `probabilities`; true if every written token is the likeliest where it stands. */
  async function attempt(row: number, silenced?: Head[]): Promise<boolean> {
    let same = true;
    resetModel(model);
    for (const { first, rows } of feed(model, text.tokens, 'all', undefined, silenced)) {
      for (let index = 0; index < rows; index++) {
        const token = first + index;
        const expected = outlook(model, index).probabilities;
        probabilities[row * count + token] = expected[text.follow[token]];
        if (token >= text.given - 1) same &&= likeliest(expected, 1)[0] === text.follow[token];
      }
      await takeTurns(request, workplace);
    }
    return same;
  }

  await attempt(0);
  for (let index = 0; index < layers * heads; index++) {
    const silenced = [{ layer: Math.floor(index / heads), head: index % heads }];
    kept[index] = Number(await attempt(index + 1, silenced));
  }
  reply({ kind: 'trials', request, trials: { layers, heads, tokens: count, probabilities, kept } });
}
