import { describe, expect, it } from 'vitest';
import { writeGguf } from '../../../src/core/gguf/write.ts';
import { feed } from '../../../src/core/transformer/feed.ts';
import { forward } from '../../../src/core/transformer/forward.ts';
import { loadModel } from '../../../src/core/transformer/load.ts';
import type { TraceEvent } from '../../../src/core/transformer/trace.ts';
import { SHAPES, randomModel } from '../../fixtures/engine/random-model.ts';
import { makeSimdKernels } from '../../fixtures/engine/simd.ts';

function traced(tokens: number[]): TraceEvent[] {
  const model = loadModel(writeGguf(randomModel(SHAPES.tiny)), { makeKernels: makeSimdKernels });
  const events: TraceEvent[] = [];
  const trace = (event: TraceEvent) => events.push({ ...event, values: event.values.slice() });
  for (const reading of feed(model, tokens, 'all', trace)) void reading;
  return events;
}

describe('a trace', () => {
  const events = traced([5, 6, 7]);

  it('shows each layer of each token: hidden vectors, heads of attention, feed-forward and logits', () => {
    const { layers, heads } = SHAPES.tiny;
    const count = (kind: TraceEvent['kind']) => events.filter((event) => event.kind === kind).length;
    expect(count('hidden')).toBe(3 * (layers + 1));
    expect(count('attention')).toBe(3 * layers * heads);
    expect(count('feed-forward')).toBe(3 * layers);
    expect(count('logits')).toBe(3);
  });

  it('shows attention as shares of a whole, over the tokens so far and no others', () => {
    for (const event of events) {
      if (event.kind !== 'attention') continue;
      expect(event.values).toHaveLength(event.position + 1);
      expect(event.values.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
    }
  });

  it('shows the logits that the model also returns', () => {
    const model = loadModel(writeGguf(randomModel(SHAPES.tiny)), { makeKernels: makeSimdKernels });
    const expected = Array.from(forward(model, [5]));
    expect(Array.from(events.find(({ kind }) => kind === 'logits')!.values)).toEqual(expected);
  });
});
