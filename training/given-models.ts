/** Models of the ladder that another one starts from or learns from, as the checkpoints that the trainer reads. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { halfToFloat } from '../src/core/gguf/half.ts';
import { unpackQ8 } from '../src/core/gguf/quantise.ts';
import { readGguf } from '../src/core/gguf/read.ts';
import type { GgufTensor } from '../src/core/gguf/read-tensors.ts';
import { readVocabulary } from '../src/core/gguf/vocabulary.ts';
import { WORLD_VERSION } from '../src/core/world/version.ts';
import { tensorShapes, writeCheckpoint } from './checkpoint.ts';
import { VOCABULARY_FILE } from './corpus.ts';
import { readCard, readWeights } from './ladder.ts';
import type { Recipe } from './recipe.ts';

/** The trainer's options for the models that a recipe names; their checkpoints are written into the folder `run`. */
export function givenModels({ start, teacher }: Recipe, run: string): string[] {
  const options: string[] = [];
  if (start) options.push('--start', written(start, join(run, 'start.bin')));
  if (teacher) {
    options.push('--teacher', written(teacher.id, join(run, 'teacher.bin')), '--teacher-share', String(teacher.share));
  }
  return options;
}

function written(id: string, path: string): string {
  writeFileSync(path, publishedCheckpoint(id));
  return path;
}

/**
 * The published weights of a model, rounded to 16 or 8 bits as they are, in a checkpoint without momentum: what anybody
 * can start from who has the repository, whatever became of the run.
 * Throws when the model was trained on another world or with another vocabulary, whose tokens would mean nothing now.
 */
export function publishedCheckpoint(id: string): Uint8Array<ArrayBuffer> {
  const { config, optimiser, corpus } = readCard(id);
  const file = readGguf(readWeights(id));
  const { tokens } = JSON.parse(readFileSync(VOCABULARY_FILE, 'utf8'));
  if (corpus.worldVersion !== WORLD_VERSION || readVocabulary(file).tokens.join() !== tokens.join()) {
    throw new Error(`${id} was trained on another world or vocabulary: train it again first`);
  }
  const tensors = tensorShapes(config).map(({ name, shape }) => {
    const tensor = file.tensors.get(name);
    if (tensor?.shape.join() !== shape.join()) throw new Error(`${id} has no ${name} of ${shape.join(' × ')}`);
    return { name, shape, values: floats(tensor) };
  });
  return writeCheckpoint(tensors, config, optimiser.precision);
}

function floats({ name, shape, type, data }: GgufTensor): Float32Array {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const values = new Float32Array(shape.reduce((product, size) => product * size, 1));
  if (type.name === 'F32') return values.map((_, index) => view.getFloat32(4 * index, true));
  if (type.name === 'F16') return values.map((_, index) => halfToFloat(view.getUint16(2 * index, true)));
  if (type.name !== 'Q8_0') throw new Error(`${name} is ${type.name}: neither F32, F16 nor Q8_0`);
  const [quants, scales] = [new Int8Array(values.length), new Float32Array(values.length / 32)];
  unpackQ8(data, quants, scales);
  return values.map((_, index) => quants[index] * scales[Math.floor(index / 32)]);
}
