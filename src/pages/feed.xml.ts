/** The feed: every lesson as it was last changed, and every change of a claim that was weighed before. */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { claimPath, claimsIn } from '../site/claims.ts';
import { pageAddress, siteLabels } from '../site/language.ts';
import { lessonsIn } from '../site/lessons.ts';

const LANGUAGE = 'en';

export const GET: APIRoute = async ({ site }) => {
  const { feed } = siteLabels(LANGUAGE);
  const lessons = (await lessonsIn(LANGUAGE)).map(({ slug, entry: { data } }) => ({
    title: data.title,
    description: data.summary,
    link: pageAddress(`/lessons/${slug}/`),
    pubDate: data.updated,
  }));
  const changes = (await claimsIn(LANGUAGE))
    .flatMap(({ claims }) => claims)
    .flatMap((claim) =>
      claim.changes.map(({ on, what }) => ({
        title: `“${claim.hear}”`,
        description: what,
        link: pageAddress(claimPath(claim)),
        pubDate: on,
      })),
    );
  const items = [...lessons, ...changes].sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime());
  return rss({ title: feed.title, description: feed.description, site: new URL(pageAddress('/'), site), items });
};
