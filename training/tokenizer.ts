/**
 * Learns the one vocabulary that all models share and writes content/ladder/tokenizer.json.
 *
 *   node training/tokenizer.ts
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { learnVocabulary } from '../src/core/tokenizer/learn.ts';
import { PRETOKENIZER, pretokenize } from '../src/core/tokenizer/pretokenize.ts';
import { toLetters } from '../src/core/tokenizer/bytes.ts';
import { createDocuments } from '../src/core/world/mixture.ts';
import { createRandom } from '../src/core/world/random.ts';
import { makeTown } from '../src/core/world/town.ts';
import { WORLD_VERSION } from '../src/core/world/version.ts';

const VOCABULARY_SIZE = 512;
/** A document's vote: so many that rounding a word's part of it to a whole number hardly matters. */
const VOTE = 10_000;

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '11' },
    out: { type: 'string', default: 'content/ladder/tokenizer.json' },
  },
});

const documents = Number(values.documents);
const vocabulary = learnVocabulary(countWords(documents, Number(values.seed)), VOCABULARY_SIZE);
const learnedFrom = { worldVersion: WORLD_VERSION, mixture: 'generalist', seed: Number(values.seed), documents };
writeFileSync(values.out, JSON.stringify({ pretokenizer: PRETOKENIZER, learnedFrom, ...vocabulary }, null, 1) + '\n');
console.info(`${vocabulary.tokens.length} tokens, ${vocabulary.merges.length} merges: ${values.out}`);

/**
 * Counts words with the space before them. Punctuation and digits stay single tokens, so they are left out. Each
 * document has one vote, which its words share by the root of what an error in them costs: otherwise long stories and
 * the wording of questions would take all tokens, and the names and facts of the town would be spelt letter by letter.
 */
function countWords(documentCount: number, seed: number): Map<string, number> {
  const next = createDocuments(makeTown(), 'generalist', createRandom(seed));
  const counts = new Map<string, number>();
  for (let index = 0; index < documentCount; index++) {
    const words = next().flatMap((piece) =>
      'text' in piece ? wordsOf(piece.text).map((word) => ({ word, weight: Math.sqrt(piece.weight ?? 0) })) : [],
    );
    const total = words.reduce((sum, { weight }) => sum + weight, 0);
    for (const { word, weight } of words) {
      counts.set(word, (counts.get(word) ?? 0) + Math.round((VOTE * weight) / total));
    }
  }
  return counts;
}

function wordsOf(text: string): string[] {
  return pretokenize(text).flatMap((stretch) => {
    const word = / ?\p{L}+$/u.exec(stretch)?.[0];
    return word ? [toLetters(word)] : [];
  });
}
