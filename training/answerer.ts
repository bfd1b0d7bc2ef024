/** Lets a model of the ladder answer in Node, through the very engine that runs it in the browser. */
import { readVocabulary } from '../src/core/gguf/vocabulary.ts';
import { compileKernels } from '../src/core/kernels/compile.mjs';
import { createSimdKernels } from '../src/core/kernels/simd.ts';
import { createTokenizer } from '../src/core/tokenizer/tokenizer.ts';
import type { Tokenizer } from '../src/core/tokenizer/tokenizer.ts';
import { feed } from '../src/core/transformer/feed.ts';
import { generate } from '../src/core/transformer/generate.ts';
import type { Chosen, Stop } from '../src/core/transformer/generate.ts';
import { loadModel } from '../src/core/transformer/load.ts';
import type { Model } from '../src/core/transformer/model.ts';
import { resetModel } from '../src/core/transformer/model.ts';
import { GREEDY } from '../src/core/transformer/sample.ts';
import type { Sampling } from '../src/core/transformer/sample.ts';
import type { Subject } from '../src/core/experiments/subject.ts';
import type { Piece } from '../src/core/world/document.ts';
import { createRandom } from '../src/core/world/random.ts';

/** A model, ready to run, and the tokenizer from its file. */
export interface Answerer {
  model: Model;
  tokenizer: Tokenizer;
}

export interface Written {
  tokens: Chosen[];
  stopped: Stop;
}

const simdModule = WebAssembly.compile(await compileKernels());

/** Loads a GGUF file on the SIMD kernels. */
export async function openAnswerer(bytes: Uint8Array): Promise<Answerer> {
  const compiled = await simdModule;
  const model = loadModel(bytes, { makeKernels: (byteLength) => createSimdKernels(compiled, byteLength) });
  return { model, tokenizer: createTokenizer(readVocabulary(model.file)) };
}

/** What the model writes behind the pieces: greedily, or as `sampling` says. */
export function write(
  { model, tokenizer }: Answerer,
  pieces: readonly Piece[],
  { limit, sampling = GREEDY, candidates = 0 }: { limit: number; sampling?: Sampling; candidates?: number },
): Written {
  resetModel(model);
  Array.from(feed(model, tokenizer.encodePieces(pieces), 'last'));
  const random = createRandom(sampling.seed);
  const writing = generate(model, { sampling, random, limit, end: tokenizer.special('end'), candidates });
  const tokens: Chosen[] = [];
  for (let next = writing.next(); ; next = writing.next()) {
    if (next.done) return { tokens, stopped: next.value };
    tokens.push(next.value);
  }
}

/** The model as an experiment sees it. */
export function asSubject(answerer: Answerer): Subject {
  const { tokenizer } = answerer;
  return {
    run: async (pieces, sampling, { limit }) => ({
      steps: write(answerer, pieces, { limit, sampling }).tokens.map(({ id, probability }) => ({
        text: tokenizer.text(id),
        probability,
      })),
    }),
    read: async (pieces) => {
      const tokens = tokenizer.encodePieces(pieces);
      const surprises = surprisesOf(answerer, tokens);
      const prompt = tokens.map((id, index) => ({
        text: tokenizer.text(id),
        probability: index === 0 ? 1 : Math.exp(-surprises[index - 1]),
      }));
      return { prompt };
    },
  };
}

/** The mean surprise in nats a token of what follows the first token, over whole documents of at most the context. */
export function meanLoss(answerer: Answerer, documents: readonly (readonly Piece[])[]) {
  const surprises = documents.flatMap((pieces) => surprisesOf(answerer, answerer.tokenizer.encodePieces(pieces)));
  return { nats: surprises.reduce((sum, one) => sum + one, 0) / surprises.length, tokens: surprises.length };
}

/** The surprise in nats of every token but the first. */
function surprisesOf({ model }: Answerer, tokens: readonly number[]): number[] {
  const { vocabulary } = model.config;
  const surprises: number[] = [];
  resetModel(model);
  for (const { first, rows, logits } of feed(model, tokens.slice(0, -1), 'all')) {
    for (let row = 0; row < rows; row++) {
      const scores = logits.subarray(row * vocabulary, (row + 1) * vocabulary);
      surprises.push(logSum(scores) - scores[tokens[first + row + 1]]);
    }
  }
  return surprises;
}

function logSum(scores: Float32Array): number {
  const highest = scores.reduce((a, b) => Math.max(a, b));
  return highest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - highest), 0));
}
