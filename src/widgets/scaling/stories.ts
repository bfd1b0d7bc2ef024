/** Stories that nobody has read, as documents. Loaded when a reader measures the loss again, never with the page. */
import { textDocument } from '../../core/world/document.ts';
import type { Piece } from '../../core/world/document.ts';
import { testItems } from '../../core/world/test-items.ts';

export type Stories = (seed: number, count: number) => Piece[][];

export const stories: Stories = (seed, count) => testItems('story', seed, count).map(({ text }) => textDocument(text!));
