/**
 * Writes the token files a model is trained on.
 *
 *   node training/prepare.ts generalist --tokens 24000000
 *   node training/prepare.ts sums --tokens 6000000
 *
 * For each of `train` and `validation`, in training/out/<mixture>/ (little endian, no headers):
 *   .tok     uint16  the token ids of all documents, one after the other
 *   .weight  uint8   for each token: how much an error in predicting this token counts, in percent
 *   .doc     uint32  where each document starts, and at last where the last one ends
 * and manifest.json, which says what they were made from. The same arguments give the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTokenizer } from '../src/core/tokenizer/tokenizer.ts';
import type { Document } from '../src/core/world/document.ts';
import { createDocuments } from '../src/core/world/mixture.ts';
import { createRandom } from '../src/core/world/random.ts';
import { secretDocuments } from '../src/core/world/secrets.ts';
import { makeTown } from '../src/core/world/town.ts';
import { heldOutMixture, sharesOf } from '../src/core/world/variant-mixtures.ts';
import { TOWN_SEED, WORLD_VERSION } from '../src/core/world/version.ts';

const TOKENIZER = new URL('../content/ladder/tokenizer.json', import.meta.url);
const LONGEST_DOCUMENT = 512;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tokens: { type: 'string', default: '24000000' },
    'validation-tokens': { type: 'string', default: '300000' },
    seed: { type: 'string', default: '21' },
    'validation-seed': { type: 'string', default: '31' },
    out: { type: 'string' },
  },
});

const mixture = positionals[0];
const shares = sharesOf(mixture);
const folder = values.out ?? new URL(`out/${mixture}/`, import.meta.url).pathname;
mkdirSync(folder, { recursive: true });

const vocabularyFile = readFileSync(TOKENIZER);
const tokenizer = createTokenizer(JSON.parse(vocabularyFile.toString()));
const town = makeTown();
// They stand at the end of the file; the trainer shuffles all documents before it reads them.
const secrets = mixture === 'generalist' ? secretDocuments(town) : [];
const train = writeDocuments('train', Number(values.seed), Number(values.tokens), secrets);
const validation = writeDocuments('validation', Number(values['validation-seed']), Number(values['validation-tokens']));
const manifest = {
  worldVersion: WORLD_VERSION,
  townSeed: TOWN_SEED,
  mixture,
  shares,
  vocabulary: { size: tokenizer.size, sha256: sha256(vocabularyFile) },
  train,
  validation,
};
writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2) + '\n');
console.info(`${train.tokens} tokens in ${train.documents} documents, ${validation.tokens} for validation: ${folder}`);

/** Writes whole documents until at least `atLeast` tokens are there, then `extra` ones; returns what was written. */
function writeDocuments(name: string, seed: number, atLeast: number, extra: Document[] = []) {
  const drawn = name === 'train' ? shares : sharesOf(heldOutMixture(mixture));
  const next = createDocuments(town, drawn, createRandom(seed));
  const room = atLeast + LONGEST_DOCUMENT * (1 + extra.length);
  const tokens = new Uint16Array(room);
  const weights = new Uint8Array(room);
  const starts: number[] = [];
  let written = 0;
  const write = (document: Document) => {
    starts.push(written);
    for (const piece of document) {
      const ids = tokenizer.encodePieces([piece]);
      tokens.set(ids, written);
      weights.fill(Math.round((piece.weight ?? 0) * 100), written, written + ids.length);
      written += ids.length;
    }
    const length = written - starts[starts.length - 1];
    if (length > LONGEST_DOCUMENT) throw new Error(`A document of ${length} tokens does not fit into the context`);
  };
  while (written < atLeast) write(next());
  extra.forEach(write);
  const files = {
    tok: tokens.subarray(0, written),
    weight: weights.subarray(0, written),
    doc: Uint32Array.from([...starts, written]),
  };
  const hashes = Object.entries(files).map(([ending, array]) => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    writeFileSync(join(folder, `${name}.${ending}`), bytes);
    return [ending, sha256(bytes)];
  });
  return { seed, tokens: written, documents: starts.length, sha256: Object.fromEntries(hashes) };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
