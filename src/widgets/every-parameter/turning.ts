/** A model whose parameters can be turned by hand: what it expects next, before and after. Small models only. */
import { readVocabulary } from '../../core/gguf/vocabulary.ts';
import { createTokenizer } from '../../core/tokenizer/tokenizer.ts';
import { feed } from '../../core/transformer/feed.ts';
import { loadModel } from '../../core/transformer/load.ts';
import { resetModel } from '../../core/transformer/model.ts';
import { likeliest, outlook } from '../../core/transformer/outlook.ts';
import { framePrompt } from '../../core/world/prompt.ts';
import { offsetInTensor, type Block } from './layout.ts';
import { tensorNumbers } from './tensor-numbers.ts';

/** What a model expects: probabilities by token id, and the ids of the likeliest. */
export interface Expectation {
  probabilities: Float32Array;
  likeliest: number[];
}

export interface Turning {
  /** A token as a reader may see it. */
  text(id: number): string;
  /** What the model expects behind the prompt, with the parameters as they are now. */
  expect(): Expectation;
  /** What a parameter is now. */
  value(block: Block, index: number): number;
  /** What training left it at. */
  trained(block: Block, index: number): number;
  turn(block: Block, index: number, value: number): void;
  /** Sets every parameter of a block to zero. */
  silence(block: Block): void;
  /** Puts every parameter back to what training left. */
  restore(): void;
}

const SHOWN = 6;

/**
 * Loads a model on the reference kernels, whose numbers can be changed at any time.
 * @throws {GgufError} when the bytes are no model
 */
export function createTurning(bytes: ArrayBuffer, prompt: string): Turning {
  const model = loadModel(bytes);
  const tokenizer = createTokenizer(readVocabulary(model.file));
  const tokens = tokenizer.encodePieces(framePrompt(prompt, 'text'));
  const trained = new Map<string, Float32Array>();
  const numbers = ({ tensor }: Block): Float32Array => {
    const found = tensorNumbers(model, tensor);
    if (!trained.has(tensor)) trained.set(tensor, found.slice());
    return found;
  };
  return {
    text: tokenizer.text,
    value: (block, index) => numbers(block)[offsetInTensor(block, index)],
    trained(block, index) {
      const now = numbers(block);
      return (trained.get(block.tensor) ?? now)[offsetInTensor(block, index)];
    },
    turn(block, index, value) {
      numbers(block)[offsetInTensor(block, index)] = value;
    },
    silence(block) {
      numbers(block).fill(0, offsetInTensor(block, 0), offsetInTensor(block, block.count));
    },
    restore() {
      for (const [tensor, original] of trained) tensorNumbers(model, tensor).set(original);
    },
    expect() {
      resetModel(model);
      for (const reading of feed(model, tokens, 'last')) void reading;
      const probabilities = outlook(model).probabilities.slice();
      return { probabilities, likeliest: likeliest(probabilities, SHOWN) };
    },
  };
}
