/** Answers a request to trace: lets the model write behind a prompt, then looks inside it while it reads all of that. */
import { feed } from '../../../core/transformer/feed.ts';
import { generate } from '../../../core/transformer/generate.ts';
import type { Stop } from '../../../core/transformer/generate.ts';
import { inspect, lens, strongest } from '../../../core/transformer/inspect.ts';
import type { Inspection } from '../../../core/transformer/inspect.ts';
import { resetModel } from '../../../core/transformer/model.ts';
import { GREEDY } from '../../../core/transformer/sample.ts';
import type { Head } from '../../../core/transformer/trace.ts';
import { ModelFailure } from './failure.ts';
import type { Workplace } from './host.ts';
import { GUESSES, NEURONS } from './insight.ts';
import type { Neuron } from './insight.ts';
import type { ModelTask } from './messages.ts';
import { fitPrompt, promptRoom } from './prompt.ts';
import { textStream } from './text.ts';

/** Of a longer prompt, the end is looked into: more would be neither readable nor quick. */
const MOST_PROMPT = 56;

/** Prompt and answer together. */
const MOST_TRACED = 80;

/** Gives others their turn when the slice is over. Throws ModelFailure 'cancelled'. */
export async function takeTurns(request: number, { reply, sliceIsOver, breathe }: Workplace): Promise<void> {
  if (!sliceIsOver()) return;
  reply({ kind: 'alive', request });
  if (!(await breathe(request))) throw new ModelFailure('cancelled', 'cancelled while looking inside');
}

export async function traceText(task: Extract<ModelTask, { kind: 'trace' }>, workplace: Workplace): Promise<void> {
  const { request, source, silenced, limit } = task;
  const { model, tokenizer, reply } = workplace;
  const room = Math.min(MOST_PROMPT, promptRoom(model.state.positions, limit));
  const again = 'tokens' in source;
  const prompt = again
    ? { tokens: source.tokens.slice(0, source.given), truncated: 0 }
    : fitPrompt(source.pieces, [], room, tokenizer);
  const given = prompt.tokens.length;
  const { ids, stopped, behind } = await write(prompt.tokens, limit, silenced, request, workplace);
  const tokens = again ? source.tokens : [...prompt.tokens, ...ids.slice(0, MOST_TRACED - given)];
  const follow = again ? source.follow : tokens.map((_, index) => [...prompt.tokens, ...ids, behind][index + 1]);

  const looking = inspect(model, tokens, silenced);
  let next = looking.next();
  for (; !next.done; next = looking.next()) await takeTurns(request, workplace);
  const seen = next.value;
  const { layers, heads } = model.config;
  const guessed = [];
  for (let layer = 0; layer <= layers; layer++) {
    guessed.push(...lens(model, seen, layer, follow, GUESSES));
    await takeTurns(request, workplace);
  }
  const texts = tokens.map(textStream(tokenizer));
  reply({
    kind: 'insight',
    request,
    insight: {
      tokens,
      texts,
      given,
      follow,
      truncated: prompt.truncated,
      written: ids.map(textStream(tokenizer)),
      stopped,
      layers,
      heads,
      attention: seen.attention,
      guessIds: Int32Array.from(guessed.flatMap((guess) => guess.ids)),
      guessProbabilities: Float32Array.from(guessed.flatMap((guess) => guess.probabilities)),
      followed: Float32Array.from(guessed, (guess) => guess.followed),
      neurons: Array.from({ length: layers }, (_, layer) => firingNeurons(workplace, seen, layer)),
    },
  });
}

/** What the model writes, the likeliest each time, and the token it would have taken next. */
async function write(tokens: number[], limit: number, silenced: Head[], request: number, workplace: Workplace) {
  const { model, tokenizer } = workplace;
  resetModel(model);
  for (const reading of feed(model, tokens, 'last', undefined, silenced)) {
    void reading;
    await takeTurns(request, workplace);
  }
  const end = tokenizer.special('end');
  const options = { sampling: GREEDY, random: { next: () => 0 }, limit: limit + 1, end, candidates: 0, silenced };
  const writing = generate(model, options);
  const ids: number[] = [];
  let stopped: Stop = 'limit';
  for (let next = writing.next(); ; next = writing.next()) {
    if (next.done) {
      stopped = next.value;
      break;
    }
    ids.push(next.value.id);
    await takeTurns(request, workplace);
  }
  // One token more than was asked for says what follows the last.
  const behind = stopped === 'end' ? end : ids[ids.length - 1];
  return { ids: stopped === 'end' ? ids.slice(0, limit) : ids.slice(0, -1), stopped, behind };
}

/** Every neuron of a layer that is among the strongest at any token, by its place in the layer. */
function firingNeurons({ model }: Workplace, seen: Inspection, layer: number): Neuron[] {
  const { feedForward } = model.config;
  const count = seen.tokens.length;
  const all = seen.tokens.flatMap((_, token) => strongest(model, seen, layer, token, NEURONS));
  return [...new Set(all)]
    .sort((a, b) => a - b)
    .map((index) => ({
      index,
      firing: Float32Array.from(
        { length: count },
        (_, token) => seen.firing[(layer * count + token) * feedForward + index],
      ),
    }));
}
