/** Answers a request to read: how surprising each token of a text is, and what the model expects behind it. */
import { feed } from '../../../core/transformer/feed.ts';
import type { Chosen } from '../../../core/transformer/generate.ts';
import { resetModel } from '../../../core/transformer/model.ts';
import { likeliest, outlook } from '../../../core/transformer/outlook.ts';
import { ModelFailure } from './failure.ts';
import type { Workplace } from './host.ts';
import type { ModelTask } from './messages.ts';
import { fitPrompt, promptRoom } from './prompt.ts';
import { CANDIDATES, packSteps } from './steps.ts';
import { textStream } from './text.ts';

/** How much of the vocabulary is sent at most: all of a small one, so that a widget can bend the whole distribution. */
const MOST_EXPECTED = 1024;

export async function readPrompt(task: Extract<ModelTask, { kind: 'read' }>, workplace: Workplace): Promise<void> {
  const { request, pieces, continuation } = task;
  const { model, tokenizer, reply, sliceIsOver, breathe } = workplace;
  // Room for one more token, so that what comes next can still be chosen and read.
  const { tokens, truncated } = fitPrompt(pieces, continuation, promptRoom(model.state.positions, 1), tokenizer);
  const steps: Chosen[] = [{ id: tokens[0], probability: 1, entropy: 0, candidates: [] }];
  let entropy = 0;
  resetModel(model);
  for (const { first, rows } of feed(model, tokens, 'all')) {
    for (let row = 0; row < rows; row++) {
      const expected = outlook(model, row);
      entropy = expected.entropy;
      if (first + row + 1 < tokens.length) steps.push(compare(tokens[first + row + 1], expected));
    }
    if (!sliceIsOver()) continue;
    reply({ kind: 'alive', request });
    if (!(await breathe(request))) throw new ModelFailure('cancelled', 'cancelled while reading');
  }
  const { probabilities } = model.state;
  const ids = Int32Array.from(likeliest(probabilities, Math.min(MOST_EXPECTED, probabilities.length)));
  const next = Float32Array.from(ids, (id) => probabilities[id]);
  reply({ kind: 'steps', request, steps: packSteps(steps, tokens.map(textStream(tokenizer))) });
  reply({ kind: 'outlook', request, outlook: { ids, probabilities: next, entropy, truncated } });
}

function compare(id: number, { probabilities, entropy }: { probabilities: Float32Array; entropy: number }): Chosen {
  const candidates = likeliest(probabilities, CANDIDATES).map((other) => ({
    id: other,
    probability: probabilities[other],
  }));
  return { id, probability: probabilities[id], entropy, candidates };
}
