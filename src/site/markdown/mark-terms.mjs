/**
 * Marks the glossary's terms in lessons: the first use in each section becomes a link to the definition, which a script
 * turns into a note on the spot. A term in bold is being introduced there, and links, code and headings are left alone.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineHastPlugin } from 'satteri';
import { parse } from 'yaml';
import { termMatcher } from './term-matcher.mjs';

const TEXT_BLOCKS = new Set(['p', 'li', 'td', 'Fragment']);
const LEFT_ALONE = new Set(['a', 'code', 'pre', 'q', 'h1', 'h2', 'h3', 'h4']);
const BOLD = new Set(['strong', 'b']);

/** The terms of the glossary's folder that are marked by themselves. */
function readTerms(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const [, front] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(folder, name), 'utf8'));
      return { also: [], ...parse(front), id: name.replace(/\.md$/, '') };
    })
    .filter(({ everyday }) => !everyday);
}

/** The text cut at the terms that are new in this section. */
function cut(text, terms, seen) {
  const pieces = [];
  let from = 0;
  for (const { id, start, end } of terms) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (start > from) pieces.push({ type: 'text', value: text.slice(from, start) });
    const word = { type: 'text', value: text.slice(start, end) };
    pieces.push({
      type: 'element',
      tagName: 'a',
      properties: { className: ['term'], href: `/glossary/#${id}` },
      children: [word],
    });
    from = end;
  }
  if (from > 0 && from < text.length) pieces.push({ type: 'text', value: text.slice(from) });
  return pieces;
}

/**
 * The plugin, for English lessons; the glossary has no other language yet.
 * @param {string} folder where the glossary lies
 */
export function markTerms(folder) {
  const termsIn = termMatcher(readTerms(folder));
  return defineHastPlugin({
    name: 'mark-terms',
    before(root, context) {
      if (!/\/content\/lessons\/[^/]+\/index\.mdx$/.test(context.fileURL?.pathname ?? '')) return;
      let seen = new Set();
      const walk = (node, isText) => {
        const name = node.tagName ?? node.name;
        if (name === 'h2') seen = new Set();
        if (LEFT_ALONE.has(name)) return;
        if (BOLD.has(name)) {
          for (const { id } of termsIn(context.textContent(node))) seen.add(id);
          return;
        }
        if (node.type === 'text' && isText) {
          const pieces = cut(node.value, termsIn(node.value), seen);
          if (pieces.length > 0) context.replaceNode(node, pieces);
          return;
        }
        for (const child of node.children ?? []) walk(child, isText || TEXT_BLOCKS.has(name));
      };
      walk(root, false);
    },
  });
}
