/** What an embed's address may say beside its widget's own parameters; `public/embed-init.js` obeys it. */
import type { ParameterTable, Values } from '../../../core/params.ts';

export const embedParameters = {
  /** `auto` follows the frame's colour scheme. */
  theme: { kind: 'choice', default: 'auto', choices: ['auto', 'light', 'dark'] },
  bg: { kind: 'choice', default: 'solid', choices: ['solid', 'transparent'] },
  /** `slide` is for the back row: everything larger, nothing that moves before its slide is shown. */
  mode: { kind: 'choice', default: 'page', choices: ['page', 'slide'] },
  scale: { kind: 'number', default: 1, min: 0.75, max: 3, step: 0.05 },
  /** Without caption and credit. */
  plain: { kind: 'flag', default: false },
  /** A picture: nothing to touch, nothing that moves. */
  static: { kind: 'flag', default: false },
  /** "temperature top-k": controls that are left out, by name. */
  hide: { kind: 'text', default: '', maxLength: 200 },
  lang: { kind: 'text', default: '', maxLength: 20 },
  /** Sent back with every height, for a host that has several frames. */
  id: { kind: 'text', default: '', maxLength: 64 },
} as const satisfies ParameterTable;

export type EmbedValues = Values<typeof embedParameters>;
