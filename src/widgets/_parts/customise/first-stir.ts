/** Waits for the reader: what a page need not bring before somebody is there comes with the first move. */

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focusin'] as const;

/** Calls `then` once, at the first sign of a reader; returns how to stop waiting. */
export function onFirstStir(then: () => void): () => void {
  const waiting = new AbortController();
  const stir = () => {
    waiting.abort();
    then();
  };
  for (const sign of SIGNS) addEventListener(sign, stir, { signal: waiting.signal, passive: true });
  return () => waiting.abort();
}
