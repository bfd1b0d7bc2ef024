/** The site for language models to read, as llmstxt.org proposes: what there is, where, and in one line each what it says. */
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { claimPath, claimsIn } from '../site/claims.ts';
import { pageAddress, siteLabels } from '../site/language.ts';
import { lessonsIn } from '../site/lessons.ts';
import { namedPages } from '../site/share/named-pages.ts';

const LANGUAGE = 'en';

export const GET: APIRoute = async ({ site }) => {
  const { site: name, home, lessons, claims, widgets, llms } = siteLabels(LANGUAGE);
  const entry = (title: string, path: string, says: string) =>
    `- [${title}](${new URL(pageAddress(path), site).href}): ${says}`;
  const section = (title: string, entries: string[]) => [`## ${title}`, '', ...entries, ''];
  const cards = (await getCollection('widgets')).sort((a, b) => a.id.localeCompare(b.id, 'en'));
  const text = [
    `# ${name}`,
    '',
    `> ${home.description}`,
    '',
    llms.note,
    '',
    ...section(
      lessons.title,
      (await lessonsIn(LANGUAGE)).map(({ slug, entry: { data } }) =>
        entry(data.title, `/lessons/${slug}/`, data.summary),
      ),
    ),
    ...section(
      claims.title,
      (await claimsIn(LANGUAGE))
        .flatMap((theme) => theme.claims)
        .map((claim) => entry(claim.hear, claimPath(claim), `${claims.verdicts[claim.verdict].name}. ${claim.why}`)),
    ),
    ...section(
      widgets.title,
      cards.map(({ id, data }) => entry(data.title, `/embed/${id}/`, data.summary)),
    ),
    ...section(
      llms.pages,
      (await namedPages(LANGUAGE)).map(({ path, title, lead }) => entry(title, path, lead)),
    ),
  ];
  return new Response(text.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
