/** The ledger of claims: content/claims in order, each claim with its evidence and the lesson that covers it. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { lessonsIn, type LessonPlace } from './lessons.ts';
import type { Claim } from './schemas/claim.ts';
import type { Evidence } from './schemas/evidence.ts';

export interface WeighedClaim extends Omit<Claim, 'evidence' | 'lesson' | 'experiment'> {
  /** What its anchor is written with: "12". */
  number: string;
  evidence: Evidence[];
  lesson?: LessonPlace;
  experiment?: CollectionEntry<'widgets'>;
}

export interface ClaimTheme {
  /** The file's name without its number: "sizes". */
  slug: string;
  title: string;
  lead: string;
  claims: WeighedClaim[];
}

/** Keeps a number and its unit on one line. */
const bound = (text: string) => text.replace(/(\d) (?=(%|[KMBT]|GB|(m|b|tr)illion)(?![A-Za-z]))/g, '$1\u00a0');

/** What stands behind a claim's "c" on the page. */
export const claimNumber = (id: string) => id.slice(1);

/** The address of a claim's own page, before language and base. */
export const claimPath = ({ slug }: Pick<Claim, 'slug'>) => `/claims/${slug}/`;

/** Where a claim that has an experiment can be tested: on its own page. */
export const testPath = (claim: Pick<Claim, 'slug'>) => `${claimPath(claim)}#test`;

/** @throws {Error} at build, when a claim names evidence, a lesson or a widget that is not there */
export async function claimsIn(language: string): Promise<ClaimTheme[]> {
  const themes = await getCollection('claims');
  const lessons = await lessonsIn(language);
  const works = new Map(
    (await getCollection('evidence')).map(({ id, data }) => [id, { ...data, says: bound(data.says) }]),
  );
  const widgets = new Map((await getCollection('widgets')).map((card) => [card.id, card]));
  const found = <T>(thing: T | undefined, name: string, id: string): T => {
    if (thing === undefined) throw new Error(`The claim ${id} names "${name}", which is not there`);
    return thing;
  };
  const lessonsBySlug = new Map(lessons.map((place) => [place.slug, place]));
  const weigh = ({ evidence, lesson, experiment, ...claim }: Claim): WeighedClaim => ({
    ...claim,
    number: claimNumber(claim.id),
    hear: bound(claim.hear),
    why: bound(claim.why),
    evidence: evidence.map((name) => found(works.get(name), name, claim.id)),
    lesson: lesson === undefined ? undefined : found(lessonsBySlug.get(lesson), lesson, claim.id),
    experiment: experiment === undefined ? undefined : found(widgets.get(experiment), experiment, claim.id),
  });
  return themes
    .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
    .map(({ id, data }) => ({ ...data, slug: id.replace(/^\d+-/, ''), claims: data.claims.map(weigh) }));
}
