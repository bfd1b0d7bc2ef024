import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import vocabulary from '../../content/ladder/tokenizer.json' with { type: 'json' };
import { createTokenizer } from '../../src/core/tokenizer/tokenizer.ts';
import { SPECIALS } from '../../src/core/world/document.ts';

const TOKENS = 30_000;
const VALIDATION_TOKENS = 5_000;

function prepare(mixture: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'weigh-in-'));
  const sizes = ['--tokens', String(TOKENS), '--validation-tokens', String(VALIDATION_TOKENS)];
  execFileSync(process.execPath, ['training/prepare.ts', mixture, ...sizes, '--out', folder], { stdio: 'pipe' });
  return folder;
}

function readSplit(folder: string, name: string) {
  const bytes = (ending: string) => Uint8Array.from(readFileSync(join(folder, `${name}.${ending}`))).buffer;
  return {
    tokens: [...new Uint16Array(bytes('tok'))],
    weights: [...new Uint8Array(bytes('weight'))],
    starts: [...new Uint32Array(bytes('doc'))],
  };
}

describe.each(['generalist', 'sums'])('the token files of %s', (mixture) => {
  const folder = prepare(mixture);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it.each(['train', 'validation'])('hold whole documents, each token with its weight: %s', (name) => {
    const { tokens, weights, starts } = readSplit(folder, name);
    expect(weights).toHaveLength(tokens.length);
    expect(starts[0]).toBe(0);
    expect(starts.at(-1)).toBe(tokens.length);
    for (let index = 1; index < starts.length; index++) {
      const [first, last] = [tokens[starts[index - 1]], tokens[starts[index] - 1]];
      expect(['user', 'text']).toContain(SPECIALS[first]);
      expect(SPECIALS[last]).toBe('end');
      expect(weights[starts[index - 1]]).toBe(0);
      expect(weights[starts[index] - 1]).toBe(100);
    }
    expect(manifest[name]).toMatchObject({ tokens: tokens.length, documents: starts.length - 1 });
  });

  it('are what the manifest says, to the byte, and the same again', () => {
    const again = prepare(mixture);
    for (const name of ['train', 'validation']) {
      for (const [ending, sha256] of Object.entries(manifest[name].sha256)) {
        const [one, other] = [folder, again].map((place) => readFileSync(join(place, `${name}.${ending}`)));
        expect(createHash('sha256').update(one).digest('hex')).toBe(sha256);
        expect(other.equals(one)).toBe(true);
      }
    }
  });

  it('decode to text of this world', () => {
    const { tokens, starts } = readSplit(folder, 'validation');
    const text = createTokenizer(vocabulary).decode(tokens.slice(starts[0], starts[1]));
    expect(text).toMatch(/^[\x20-\x7e]+$/);
  });
});

describe('preparing', () => {
  it('names the mixtures there are when asked for another', () => {
    expect(() => execFileSync(process.execPath, ['training/prepare.ts', 'poems'], { stdio: 'pipe' })).toThrow(
      'generalist, sums',
    );
  });
});
