/** Finds a tensor's numbers in a loaded model by the name its file gives it. */
import type { Model } from '../../core/transformer/model.ts';
import { layerTensors, modelTensors } from '../../core/transformer/tensor-names.ts';

/**
 * The 32-bit numbers of a tensor: the model's own array, so that writing to it changes the model.
 * @throws {RangeError} for a name the model does not have, or a matrix of bytes
 */
export function tensorNumbers({ config, weights }: Model, name: string): Float32Array {
  const holders: [Record<string, { name: string }>, object][] = [
    [modelTensors(config), weights],
    ...weights.layers.map((layer, index): [Record<string, { name: string }>, object] => [
      layerTensors(config, index),
      layer,
    ]),
  ];
  for (const [names, holder] of holders) {
    const role = Object.keys(names).find((key) => names[key].name === name);
    if (role === undefined) continue;
    const found = (holder as Record<string, unknown>)[role];
    if (found instanceof Float32Array) return found;
    const matrix = found as { kind: string; numbers?: Float32Array };
    if (matrix.numbers) return matrix.numbers;
  }
  throw new RangeError(`no tensor ${name} of 32-bit numbers`);
}
