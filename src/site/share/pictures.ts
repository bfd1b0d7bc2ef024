/** Every picture for sharing, in English: one for each claim, lesson, model, widget and page. */
import { getCollection } from 'astro:content';
import { message } from '../../core/message.ts';
import { shortCount } from '../../core/quantity.ts';
import { modelLabelsIn } from '../../widgets/_parts/model-card.ts';
import { rungName } from '../../widgets/_parts/rung.ts';
import { monthName } from '../../widgets/parameter-scale/month-name.ts';
import { placeClaims } from '../claim-neighbours.ts';
import { claimPath, claimsIn } from '../claims.ts';
import { siteLabels } from '../language.ts';
import { lessonsIn } from '../lessons.ts';
import { catalogueEntries } from '../models/catalogue.ts';
import { claimPicture } from './claim-picture.ts';
import { lessonPicture } from './lesson-picture.ts';
import { modelPicture, type ModelOnPicture } from './model-picture.ts';
import { pagePicture } from './page-picture.ts';
import { namedPages } from './named-pages.ts';
import { pictureOf } from './picture-address.ts';
import type { Voices } from './typeface.ts';

export interface Picture {
  /** Its file's name without ".png": "lessons/line". */
  name: string;
  draw: (voices: Voices) => string;
}

const LANGUAGE = 'en';
const labels = siteLabels(LANGUAGE);

async function ofClaims(): Promise<Picture[]> {
  return placeClaims(await claimsIn(LANGUAGE)).map(({ claim, against }) => ({
    name: pictureOf(claimPath(claim)),
    draw: (voices) =>
      claimPicture(
        {
          ...claim,
          works: claim.evidence.map(({ status }) => ({ confirmed: status === 'confirmed' })),
          against: against[0]?.number,
          kicker: `${message(labels.claims.number, { number: claim.number })}  ${labels.claims.hear}`,
          name: labels.claims.verdicts[claim.verdict].name,
        },
        voices,
      ),
  }));
}

async function ofLessons(): Promise<Picture[]> {
  const lessons = await lessonsIn(LANGUAGE);
  return lessons.map(({ slug, number, entry: { data } }) => ({
    name: `lessons/${slug}`,
    draw: (voices) => {
      const minutes = message(labels.lesson.minutes, { count: data.minutes }, LANGUAGE);
      const kicker = message(labels.lesson.kicker, { number, minutes }, LANGUAGE);
      return lessonPicture({ ...data, kicker, number, count: lessons.length }, voices);
    },
  }));
}

/** A thousand to ten trillion. */
const TICKS = Array.from({ length: 11 }, (_, index) => ({ power: index + 3, label: shortCount(10 ** (index + 3)) }));

async function ofModels(): Promise<Picture[]> {
  const catalogue = await catalogueEntries();
  const rungs = (await getCollection('ladder')).map(({ data }) => data);
  const others = [...catalogue, ...rungs].flatMap(({ parameters }) => parameters ?? []);
  const known = (count: number) => message(labels.models.page.reading, { count: shortCount(count) });
  const drawn = (name: string, model: Omit<ModelOnPicture, 'others' | 'ticks'>): Picture => ({
    name,
    draw: (voices) => modelPicture({ ...model, others, ticks: TICKS }, voices),
  });
  return [
    ...catalogue.map(({ id, model, family, parameters }) =>
      drawn(`models/${id}`, {
        name: model.name,
        kicker: `${model.maker}, ${monthName(model.released.value, LANGUAGE)}`,
        reading: parameters === undefined ? labels.models.page.unpublished : known(parameters),
        parameters,
        family,
      }),
    ),
    ...rungs.map((card) =>
      drawn(`ladder/${card.id}`, {
        name: rungName(card, modelLabelsIn(LANGUAGE), LANGUAGE),
        kicker: labels.ladder.title,
        reading: known(card.parameters),
        parameters: card.parameters,
        family: 'small',
      }),
    ),
  ];
}

async function ofPages(): Promise<Picture[]> {
  const pages = (await namedPages(LANGUAGE)).map(({ path, title, lead }) => ({
    name: pictureOf(path),
    draw: (voices: Voices) =>
      pagePicture({ title, lead, kicker: path === '/' ? labels.foot.promise : labels.tagline }, voices),
  }));
  const widgets = (await getCollection('widgets')).flatMap(({ id, data }) =>
    [`embed/${id}`, `widgets/${id}`].map((name) => ({
      name,
      draw: (voices: Voices) =>
        pagePicture({ title: data.title, lead: data.summary, kicker: labels.widgets.title }, voices),
    })),
  );
  return [...pages, ...widgets];
}

export const pictures = async (): Promise<Picture[]> =>
  (await Promise.all([ofPages(), ofLessons(), ofClaims(), ofModels()])).flat();
