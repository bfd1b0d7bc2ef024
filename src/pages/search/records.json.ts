/** What is to be found that has no page of its own: words of the glossary, widgets, and pages by their titles. Read and removed by the indexer. */
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { languagePrefix } from '../../core/language-prefix.ts';
import { languages } from '../../site/language.ts';
import { namedPages } from '../../site/share/named-pages.ts';
import type { SearchRecord } from '../../site/search/record.ts';

async function recordsIn(language: string): Promise<SearchRecord[]> {
  const terms = (await getCollection('glossary')).map(({ id, data, body = '' }) => ({
    path: `/glossary/#${id}`,
    title: data.term,
    content: [data.term, body.trim(), ...data.also].join(' '),
  }));
  const widgets = (await getCollection('widgets')).map(({ id, data }) => ({
    path: `/widgets/#${id}`,
    title: data.title,
    content: [data.title, data.summary, data.notice].join(' '),
  }));
  const pages = (await namedPages(language))
    .filter(({ path }) => path !== '/search/')
    .map(({ path, title, lead }) => ({ path, title, content: `${title} ${lead}` }));
  return [...terms, ...widgets, ...pages].map(({ path, title, content }) => ({
    url: languagePrefix(language) + path,
    language,
    title,
    content,
  }));
}

export const GET: APIRoute = async () => Response.json((await Promise.all(languages.map(recordsIn))).flat());
