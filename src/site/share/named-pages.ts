/** The site's pages that stand for themselves, by address, with what each says it is: those that are no lesson, claim or model. */
import { getCollection } from 'astro:content';
import { message } from '../../core/message.ts';
import { pickDictionary } from '../../core/dictionary.ts';
import type quizEnglish from '../../widgets/quiz/labels/en.json';
import { claimsIn } from '../claims.ts';
import { siteLabels } from '../language.ts';
import { quizIn } from '../quiz.ts';
import { catalogueEntries } from '../models/catalogue.ts';

export interface NamedPage {
  /** From the root, in English: "/quiz/". */
  path: string;
  title: string;
  lead: string;
}

const quizFiles = import.meta.glob<typeof quizEnglish>('../../widgets/quiz/labels/*.json', {
  eager: true,
  import: 'default',
});

export async function namedPages(language: string): Promise<NamedPage[]> {
  const labels = siteLabels(language);
  const quiz = pickDictionary(quizFiles, language);
  const { outcomes } = await quizIn(language);
  const models = await catalogueEntries();
  const unpublished = models.filter(({ parameters }) => parameters === undefined).length;
  const count = (await claimsIn(language)).flatMap(({ claims }) => claims).length;
  const texts = (await getCollection('pages')).filter(({ id }) => !id.includes('/'));
  return [
    { path: '/', title: labels.tagline, lead: labels.home.description },
    { path: '/lessons/', ...labels.lessons },
    { path: '/scale/', title: labels.scale.title, lead: labels.scale.description },
    { path: '/quiz/', title: quiz.title, lead: quiz.description },
    { path: '/claims/', title: labels.claims.title, lead: message(labels.claims.lead, { count }, language) },
    {
      path: '/models/',
      title: labels.models.title,
      lead: message(labels.models.lead, { count: models.length, unpublished }, language),
    },
    { path: '/widgets/', title: labels.widgets.title, lead: labels.widgets.lead },
    { path: '/town/', ...labels.town },
    { path: '/ladder/', title: labels.ladder.title, lead: labels.ladder.lead },
    { path: '/glossary/', title: labels.glossary.title, lead: labels.glossary.lead },
    { path: '/search/', title: labels.search.title, lead: labels.search.lead },
    { path: '/progress/', title: labels.progress.title, lead: labels.progress.lead },
    ...outcomes.map(({ id, title, advice }) => ({ path: `/quiz/${id}/`, title, lead: advice })),
    ...texts.map(({ id, data }) => ({ path: `/${id}/`, title: data.title, lead: data.summary })),
  ];
}
