/** The rows of an earlier measurement, for the models that are not measured again. */
import { readFileSync } from 'node:fs';

interface File {
  seed: number;
  items: number;
  models: { id: string; sha256: string; bits?: number }[];
}

/**
 * Finds the row of a model, and of the bits it was squeezed to, in a file of content/measurements.
 * Throws where the file was measured on other items, has no such row, or one of other weights.
 */
export function keptRows(path: string, { seed, items }: { seed: number; items: number }) {
  const file: File = JSON.parse(readFileSync(path, 'utf8'));
  if (file.seed !== seed || file.items !== items) {
    throw new Error(`${path} is of ${file.items} items of seed ${file.seed}: measure all models again`);
  }
  return ({ id, sha256 }: { id: string; sha256: string }, bits?: number) => {
    const row = file.models.find((one) => one.id === id && one.bits === bits);
    if (!row) throw new Error(`${path} has no ${id}: measure it as well`);
    if (row.sha256 !== sha256) throw new Error(`${path} has other weights of ${id}: measure it again`);
    return row;
  };
}
