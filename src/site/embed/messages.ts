/** What a host page may say to an embed, and what an embed says to a deck. Everything else is ignored in silence. */
import type { Move } from './keys.ts';

export type HostMessage = { kind: 'start' | 'stop' } | { kind: 'theme'; theme: 'auto' | 'light' | 'dark' };

const THEMES = ['auto', 'light', 'dark'] as const;

/** The meaning of a message's data, or null when it has none here: reveal.js's two words, and our own theme. */
export function readHostMessage(data: unknown): HostMessage | null {
  if (data === 'slide:start') return { kind: 'start' };
  if (data === 'slide:stop') return { kind: 'stop' };
  if (typeof data !== 'object' || data === null) return null;
  const { type, v, theme } = data as Record<string, unknown>;
  if (type !== 'weigh-in:theme' || v !== 1) return null;
  const known = THEMES.find((name) => name === theme);
  return known ? { kind: 'theme', theme: known } : null;
}

/** Asks Slidev to turn its slide. */
export const slidevMessage = (move: Move) => ({ target: 'slidev', type: 'navigate', operation: move });

/** Asks reveal.js to turn its slide. */
export const revealMessage = (move: Move) => JSON.stringify({ method: move });
