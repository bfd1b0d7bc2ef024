/** What pages say of themselves to machines, in the words of schema.org. Each function gives one thing, without its context. */
import { VERDICTS } from './schemas/claim.ts';
import type { WeighedClaim } from './claims.ts';

export type Thing = { '@type': string } & Record<string, unknown>;

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Several things as one document. */
export const inContext = (things: readonly Thing[]) => ({ '@context': 'https://schema.org', '@graph': things });

/** JSON that may stand inside a script element. */
export const asScript = (things: readonly Thing[]) => JSON.stringify(inContext(things)).replaceAll('<', '\\u003c');

/** Where a page stands, from the home page down; the last place is the page itself. */
export const breadcrumbs = (places: readonly { name: string; url: string }[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: places.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
});

export const learningResource = (lesson: {
  name: string;
  description: string;
  url: string;
  language: string;
  minutes: number;
  updated: Date;
}): Thing => ({
  '@type': 'LearningResource',
  name: lesson.name,
  description: lesson.description,
  url: lesson.url,
  inLanguage: lesson.language,
  timeRequired: `PT${lesson.minutes}M`,
  dateModified: lesson.updated.toISOString().slice(0, 10),
  license: LICENCE,
});

/** Our review of a sentence that people say; 4 is the fullest weight. */
export function claimReview(
  { hear, verdict, why, evidence, changes }: WeighedClaim,
  { url, name, author }: { url: string; name: string; author: string },
): Thing {
  return {
    '@type': 'ClaimReview',
    url,
    claimReviewed: hear,
    reviewBody: why,
    author: { '@type': 'Organization', name: author },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: VERDICTS.length - VERDICTS.indexOf(verdict),
      bestRating: VERDICTS.length,
      worstRating: 1,
      alternateName: name,
    },
    citation: evidence.map((work) => ({ '@type': 'CreativeWork', name: work.title, url: work.url })),
    ...(changes.length > 0 && { dateModified: changes[0].on.toISOString().slice(0, 10) }),
  };
}

export const dataset = (data: {
  name: string;
  description: string;
  url: string;
  creator: string;
  measured: string[];
}): Thing => ({
  '@type': 'Dataset',
  name: data.name,
  description: data.description,
  url: data.url,
  license: LICENCE,
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: data.creator },
  variableMeasured: data.measured,
});

export const definedTerms = (set: {
  name: string;
  description: string;
  url: string;
  terms: { id: string; name: string; also: string[]; definition: string }[];
}): Thing => ({
  '@type': 'DefinedTermSet',
  name: set.name,
  description: set.description,
  url: set.url,
  hasDefinedTerm: set.terms.map(({ id, name, also, definition }) => ({
    '@type': 'DefinedTerm',
    name,
    description: definition,
    url: `${set.url}#${id}`,
    ...(also.length > 0 && { alternateName: also }),
  })),
});
