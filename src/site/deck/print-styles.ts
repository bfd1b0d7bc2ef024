/** The two styles that reveal.js writes into a deck that is being printed, so that the policy can let these two in. */
import { createHash } from 'node:crypto';
import { SLIDE } from './slide-size.ts';

const written = [
  `@page{size:${SLIDE.width}px ${SLIDE.height}px; margin: 0px;}`,
  `.reveal section>img, .reveal section>video, .reveal section>iframe{max-width: ${SLIDE.width}px; max-height:${SLIDE.height}px}`,
];

/** Their hashes as a content security policy names them. */
export const printStyleHashes = written.map(
  (style) => `sha256-${createHash('sha256').update(style).digest('base64')}` as const,
);
