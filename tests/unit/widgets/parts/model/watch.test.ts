import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWatch } from '../../../../../src/widgets/_parts/model/watch.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the watch over a model', () => {
  it('calls when the model has been silent for half a minute', () => {
    const onSilence = vi.fn();
    createWatch(onSilence).restart();
    vi.advanceTimersByTime(29_999);
    expect(onSilence).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onSilence).toHaveBeenCalledOnce();
  });

  it('begins anew with every sign of life, and rests when nothing is owed', () => {
    const onSilence = vi.fn();
    const watch = createWatch(onSilence);
    watch.restart();
    vi.advanceTimersByTime(20_000);
    watch.restart();
    vi.advanceTimersByTime(20_000);
    watch.stop();
    vi.advanceTimersByTime(60_000);
    expect(onSilence).not.toHaveBeenCalled();
  });
});
