/** Finds the glossary's terms in a text: whole words, in the singular or the plural, the longest term first. */

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How a text may write a term: by its name, or by a short name in capitals ("LLM"); other names are everyday words. */
const spellings = ({ term, also }) => [term, ...also.filter((name) => /[A-Z]/.test(name))];

/**
 * @param {{ id: string, term: string, also: string[] }[]} terms
 * @returns {(text: string) => { id: string, start: number, end: number }[]} the terms in a text, in their order
 */
export function termMatcher(terms) {
  const idOf = new Map(terms.flatMap((entry) => spellings(entry).map((name) => [name.toLowerCase(), entry.id])));
  const names = [...idOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => escape(name).replaceAll(' ', '[ -]'));
  if (names.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\w-])(${names.join('|')})(?:e?s)?(?![\\w-])`, 'gi');
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      id: idOf.get(match[1].toLowerCase()) ?? idOf.get(match[1].toLowerCase().replaceAll('-', ' ')),
      start: match.index,
      end: match.index + match[0].length,
    }));
}
