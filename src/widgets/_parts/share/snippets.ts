/** What one pastes to show a widget elsewhere: an iframe for a page, a slide for the programs that make slides of text. */
import { writeParams } from '../../../core/params.ts';
import { embedParameters, type EmbedValues } from './embed-parameters.ts';

export interface Frame {
  address: string;
  title: string;
  width: number;
  height: number;
  /** The frame's own colour scheme: without it a see-through dark widget gets an opaque ground, and loading flashes white. */
  scheme?: 'light' | 'dark';
}

/** The shape a frame has until its height is known; a card may say otherwise. */
export const FRAME_SIZE = { width: 960, height: 640 };

const ALLOWED = 'fullscreen; clipboard-write';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` as the value of an HTML attribute in double quotes. */
export const attribute = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);

/**
 * The address of a widget's embed: `home` is the site's own with its base path and a slash at the end.
 * @param release the release that it is to stay at; it follows the site when omitted
 */
export function embedAddress(
  home: string,
  widget: string,
  state: URLSearchParams,
  look: Partial<EmbedValues>,
  release?: string,
): string {
  const address = new URL(`${release ? `v/${release}/` : ''}embed/${widget}/`, home);
  const values = {
    ...Object.fromEntries(Object.entries(embedParameters).map(([name, { default: value }]) => [name, value])),
    ...look,
  };
  const query = new URLSearchParams([...state, ...writeParams(embedParameters, values as EmbedValues)]);
  address.search = query.toString();
  return address.href;
}

const schemeRule = ({ scheme }: Frame) => (scheme ? `; color-scheme: ${scheme}` : '');

/** An iframe as wide as the text around it. */
export const iframeSnippet = (frame: Frame) =>
  `<iframe src="${attribute(frame.address)}"
  title="${attribute(frame.title)}" width="${frame.width}" height="${frame.height}" loading="lazy" allow="${ALLOWED}"
  style="width: 100%; height: auto; aspect-ratio: ${frame.width} / ${frame.height}; border: 0${schemeRule(frame)}"></iframe>`;

/** The line that makes frames on a page as high as their widget. */
export const heightSnippet = (home: string) =>
  `<script async src="${attribute(new URL('embed.js', home).href)}"></script>`;

/** A slide of a reveal.js deck, loaded ahead so that it is there in time and in print. */
export const revealSnippet = (frame: Frame) =>
  `<section>
  <iframe class="r-stretch" data-src="${attribute(frame.address)}" data-preload
    title="${attribute(frame.title)}" allow="${ALLOWED}"
    style="max-width: 100%; max-height: 100%; border: 0${schemeRule(frame)}"></iframe>
</section>`;

/**
 * A slide of a Slidev deck: its own layout for a page in a frame. While one writes, Slidev listens to what the widget asks for;
 * in a deck that was built it does not, so the slide does.
 */
export const slidevSnippet = ({ address }: Frame) => `---
layout: iframe
url: ${JSON.stringify(address)}
---

<script setup>
import { onSlideEnter, onSlideLeave, useNav } from '@slidev/client'
const { next, prev } = useNav()
const turn = ({ data }) => data?.target === 'slidev' && { next, prev }[data.operation]?.()
onSlideEnter(() => import.meta.env.PROD && addEventListener('message', turn))
onSlideLeave(() => removeEventListener('message', turn))
</script>
`;

/** A slide of a Quarto deck (format: revealjs), as the HTML that Quarto hands on unchanged. */
export const quartoSnippet = (frame: Frame) => `## {.unlisted}

\`\`\`{=html}
<iframe class="r-stretch" data-src="${attribute(frame.address)}" data-preload
  title="${attribute(frame.title)}" allow="${ALLOWED}" width="100%"
  style="border: 0${schemeRule(frame)}"></iframe>
\`\`\`
`;

/**
 * A slide of a Marp deck; Marp shows it only where HTML is allowed. Marp listens to no frame, so a script turns its slides when
 * the widget asks: one handler, however many widgets a deck has, and without arrows, which Marp would escape.
 */
export const marpSnippet = (frame: Frame) => `---

<iframe src="${attribute(frame.address)}" title="${attribute(frame.title)}" allow="${ALLOWED}"
  style="position: absolute; inset: 0; width: 100%; height: 100%; border: 0${schemeRule(frame)}"></iframe>
<script>
onmessage = function ({ data }) {
  const step = data?.target === 'slidev' ? { next: 1, prev: -1 }[data.operation] : 0;
  if (step) location.hash = Math.max(1, (parseInt(location.hash.slice(1)) || 1) + step);
};
</script>
`;
