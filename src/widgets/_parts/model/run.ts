/** Answers a request to run: writes on behind a prompt and sends what it has at most once a slice. */
import { feed } from '../../../core/transformer/feed.ts';
import { generate } from '../../../core/transformer/generate.ts';
import type { Chosen } from '../../../core/transformer/generate.ts';
import { resetModel } from '../../../core/transformer/model.ts';
import { createRandom } from '../../../core/world/random.ts';
import type { Workplace } from './host.ts';
import type { ModelTask, RunEnd } from './messages.ts';
import { fitPrompt, promptRoom } from './prompt.ts';
import { CANDIDATES, packSteps } from './steps.ts';
import { textStream } from './text.ts';

/** Always has a last word, `finished`, also when the task was cancelled while it stood in line. */
export async function runModel(
  task: Extract<ModelTask, { kind: 'run' }>,
  workplace: Workplace,
  cancelledInLine: boolean,
): Promise<void> {
  const { request, pieces, continuation, sampling, limit } = task;
  const { model, tokenizer, reply, sliceIsOver, breathe } = workplace;
  const start = performance.now();
  const { tokens, truncated } = fitPrompt(pieces, continuation, promptRoom(model.state.positions, limit), tokenizer);
  let firstTokenMilliseconds = 0;
  const finish = (stopped: RunEnd['stopped']) => {
    const milliseconds = performance.now() - start;
    reply({ kind: 'finished', request, end: { milliseconds, firstTokenMilliseconds, stopped, truncated } });
  };

  if (cancelledInLine) return finish('cancelled');
  resetModel(model);
  const batches = feed(model, tokens, 'last');
  while (!batches.next().done) {
    if (!sliceIsOver()) continue;
    reply({ kind: 'alive', request });
    if (!(await breathe(request))) return finish('cancelled');
  }

  let unsent: Chosen[] = [];
  const textOf = textStream(tokenizer);
  const send = () => {
    if (unsent.length > 0) {
      const texts = unsent.map(({ id }) => textOf(id));
      reply({ kind: 'steps', request, steps: packSteps(unsent, texts) });
    }
    unsent = [];
  };
  const random = createRandom(sampling.seed);
  const end = tokenizer.special('end');
  const tokensToCome = generate(model, { sampling, random, limit, end, candidates: CANDIDATES });
  for (let next = tokensToCome.next(); ; next = tokensToCome.next()) {
    if (next.done) {
      send();
      return finish(next.value);
    }
    unsent.push(next.value);
    // The first token is sent at once: it is what the reader is waiting for.
    const isFirst = firstTokenMilliseconds === 0;
    if (isFirst) firstTokenMilliseconds = performance.now() - start;
    if (!isFirst && !sliceIsOver()) continue;
    send();
    if (sliceIsOver() && !(await breathe(request))) return finish('cancelled');
  }
}
