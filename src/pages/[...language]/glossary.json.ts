/** The glossary as data, which a lesson fetches when somebody asks for a term. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { GlossaryNotes } from '../../site/glossary/notes.ts';
import { languagePaths, siteLabels } from '../../site/language.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ props: { language } }) => {
  const { glossary: labels } = siteLabels(language);
  const entries = await getCollection('glossary');
  const notes: GlossaryNotes = {
    open: labels.open,
    close: labels.close,
    terms: Object.fromEntries(
      entries.map(({ id, data, body }) => [id, { term: data.term, text: body?.replaceAll(/\s+/g, ' ').trim() ?? '' }]),
    ),
  };
  return Response.json(notes);
};
