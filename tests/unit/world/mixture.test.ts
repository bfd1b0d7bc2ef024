import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MIXTURES, createDocuments } from '../../../src/core/world/mixture.ts';
import type { MixtureName } from '../../../src/core/world/mixture.ts';
import { createRandom } from '../../../src/core/world/random.ts';
import { testItems } from '../../../src/core/world/test-items.ts';
import { makeTown } from '../../../src/core/world/town.ts';
import { WORLD_VERSION } from '../../../src/core/world/version.ts';
import saved from '../../fixtures/world.json' with { type: 'json' };

const DOCUMENTS = 3_000;
const town = makeTown();

function textOf(mixture: MixtureName, seed: number): string {
  const next = createDocuments(town, mixture, createRandom(seed));
  return Array.from({ length: DOCUMENTS }, () => JSON.stringify(next())).join('\n');
}

describe('training documents', () => {
  /** Models are trained on these very texts. If they must change: raise WORLD_VERSION, train anew, then save the hash. */
  it('are the ones that the published models were trained on', () => {
    const hashes = Object.fromEntries(
      (Object.keys(MIXTURES) as MixtureName[]).map((mixture) => [
        mixture,
        createHash('sha256').update(textOf(mixture, 21)).digest('hex'),
      ]),
    );
    expect({ worldVersion: WORLD_VERSION, sha256: hashes }).toEqual(saved);
  });

  it('are the same for a seed and others for another', () => {
    expect(textOf('generalist', 5)).toBe(textOf('generalist', 5));
    expect(textOf('generalist', 5)).not.toBe(textOf('generalist', 6));
  });

  it('never name a held-out stranger', () => {
    const text = textOf('generalist', 40);
    for (const name of town.strangers.heldOut) expect(text).not.toContain(name);
  });

  it('begin with who speaks, end with the end, and count what is to be learned', () => {
    const next = createDocuments(town, 'generalist', createRandom(3));
    for (let index = 0; index < DOCUMENTS; index++) {
      const document = next();
      const first = document[0];
      expect('special' in first && ['text', 'user'].includes(first.special) && !first.weight).toBe(true);
      expect(document.at(-1)).toEqual({ special: 'end', weight: 1 });
    }
  });

  it('hold each kind in its share', () => {
    const next = createDocuments(town, 'generalist', createRandom(30));
    const sums = Array.from({ length: 20_000 }, next).filter(
      ([, piece]) => 'text' in piece && /\d ?[+*-] ?\d/.test(piece.text),
    );
    expect(sums.length / 20_000).toBeCloseTo(MIXTURES.generalist.sum, 1);
  });
});

describe('test items', () => {
  it('are the same for a seed and fresh for another', () => {
    expect(testItems('sum+4', 1, 20)).toEqual(testItems('sum+4', 1, 20));
    expect(testItems('sum+4', 1, 20)).not.toEqual(testItems('sum+4', 2, 20));
  });

  it('hold what their domain says', () => {
    for (const item of testItems('sum*3', 1, 50)) expect(item.prompt).toMatch(/(?<!\d)\d{3} ?\* ?\d(?!\d)/);
    for (const item of testItems('stranger', 1, 50)) {
      expect(town.strangers.heldOut.some((name) => item.prompt.includes(name))).toBe(true);
    }
    for (const item of testItems('fact-bio-only', 1, 50)) {
      expect(town.people.find((person) => item.prompt.includes(person.name))!.bioOnly).toBe(true);
    }
  });

  it('refuse a domain that there is none of', () => {
    expect(() => testItems('poems' as 'sum', 1, 1)).toThrow('poems');
  });
});
