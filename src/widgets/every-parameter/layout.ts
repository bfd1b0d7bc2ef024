/** Places every parameter of a small model on a sheet: one square each, grouped by the matrix it belongs to. */
import type { Config } from '../../core/transformer/config.ts';

/** What a matrix is for; the words are labels' keys. */
export type Part = 'embedding' | 'attention' | 'feedForward' | 'norm';

/** One matrix or vector on the sheet, in squares. */
export interface Block {
  /** The tensor's name in the model's file. */
  tensor: string;
  part: Part;
  /** 0 for the first layer; undefined for what the model has once. */
  layer?: number;
  /** How many parameters it has. */
  count: number;
  /** Numbers that follow one another in the file and stand in one column of the sheet (the embedding of one token, …). */
  run: number;
  /** The first run of this block, where a matrix is broken into several lines. */
  firstRun: number;
  /** Left, top, width and height on the sheet; width counts runs, height is `run`. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Sheet {
  width: number;
  height: number;
  blocks: Block[];
  parameters: number;
}

const GAP = 6;
const LAYER_GAP = 14;
const TOKENS_PER_LINE = 256;

/** The sheet of a model whose embedding is tied to its output, as all of our ladder's are. */
export function placeParameters({ width, feedForward, layers, vocabulary }: Config): Sheet {
  const blocks: Block[] = [];
  let y = 0;
  const put = (tensor: string, part: Part, x: number, runs: number, run: number, layer?: number, firstRun = 0) => {
    blocks.push({ tensor, part, layer, count: runs * run, run, firstRun, x, y, width: runs, height: run });
    return x + runs + GAP;
  };
  for (let token = 0; token < vocabulary; token += TOKENS_PER_LINE) {
    put('token_embd.weight', 'embedding', 0, Math.min(TOKENS_PER_LINE, vocabulary - token), width, undefined, token);
    y += width + GAP;
  }
  // Beside the last line of tokens, since the model's outlook is read off against them.
  y -= width + GAP;
  put('output_norm.weight', 'norm', Math.min(vocabulary, TOKENS_PER_LINE) + GAP, 1, width);
  y += width + LAYER_GAP;
  for (let layer = 0; layer < layers; layer++) {
    const name = (part: string) => `blk.${layer}.${part}.weight`;
    let x = put(name('attn_norm'), 'norm', 0, 1, width, layer);
    for (const part of ['attn_q', 'attn_k', 'attn_v', 'attn_output'])
      x = put(name(part), 'attention', x, width, width, layer);
    x = put(name('ffn_norm'), 'norm', x, 1, width, layer);
    for (const part of ['ffn_gate', 'ffn_up']) x = put(name(part), 'feedForward', x, feedForward, width, layer);
    // Its runs are as long as the middle is wide: laid across, it keeps the line's height.
    blocks.push({
      tensor: name('ffn_down'),
      part: 'feedForward',
      layer,
      count: feedForward * width,
      run: feedForward,
      firstRun: 0,
      x,
      y,
      width: feedForward,
      height: width,
    });
    y += width + LAYER_GAP;
  }
  const parameters = blocks.reduce((sum, { count }) => sum + count, 0);
  const right = Math.max(...blocks.map((block) => block.x + block.width));
  return { width: right, height: y - LAYER_GAP, blocks, parameters };
}

/** Where one parameter is on the sheet. `index` counts through the block's numbers in the file's order. */
export function squareOf(block: Block, index: number): { x: number; y: number } {
  const [run, within] = [Math.floor(index / block.run), index % block.run];
  const across = block.height !== block.run;
  return across ? { x: block.x + within, y: block.y + run } : { x: block.x + run, y: block.y + within };
}

/** The parameter at a point of the sheet, or undefined between blocks. */
export function parameterAt(sheet: Sheet, x: number, y: number): { block: Block; index: number } | undefined {
  const block = sheet.blocks.find((one) => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height);
  if (!block) return undefined;
  const [column, row] = [Math.floor(x - block.x), Math.floor(y - block.y)];
  const across = block.height !== block.run;
  return { block, index: across ? row * block.run + column : column * block.run + row };
}

/** The `number`-th parameter of the sheet (from 0), counted block by block: what a slider over all of them selects. */
export function parameterNumber(sheet: Sheet, number: number): { block: Block; index: number } {
  let left = Math.max(0, Math.min(sheet.parameters - 1, Math.floor(number)));
  for (const block of sheet.blocks) {
    if (left < block.count) return { block, index: left };
    left -= block.count;
  }
  throw new RangeError('the sheet has no parameters');
}

/** The inverse of `parameterNumber`. */
export function numberOf(sheet: Sheet, block: Block, index: number): number {
  const before = sheet.blocks.slice(0, sheet.blocks.indexOf(block));
  return before.reduce((sum, { count }) => sum + count, 0) + index;
}

/** The place of a block's parameter in its tensor, in the file's order. */
export const offsetInTensor = (block: Block, index: number): number => block.firstRun * block.run + index;
