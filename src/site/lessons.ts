/** The lessons of a language, in order; a lesson not translated yet stands there in English. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { languagePaths } from './language.ts';

export interface LessonPlace {
  /** The folder's name without its number: "next-token". */
  slug: string;
  /** 1, 2, 3 … in the order of the folders' numbers. */
  number: number;
  entry: CollectionEntry<'lessons'>;
  /** The language the text is in: the one asked for, or 'en'. */
  writtenIn: string;
}

export async function lessonsIn(language: string): Promise<LessonPlace[]> {
  const entries = await getCollection('lessons');
  const english = entries
    .filter(({ id }) => !id.includes('/'))
    .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  return english.map((original, index) => {
    const translated = entries.find(({ id }) => id === `${original.id}/${language}`);
    return {
      slug: original.id.replace(/^\d+-/, ''),
      number: index + 1,
      entry: translated ?? original,
      writtenIn: translated ? language : 'en',
    };
  });
}

/** One static path a lesson and language, for a page that is one lesson's: itself or its deck. */
export async function lessonPaths() {
  const paths = await Promise.all(
    languagePaths().map(async ({ params, props }) =>
      (await lessonsIn(props.language)).map((lesson) => ({
        params: { ...params, lesson: lesson.slug },
        props: { ...props, lesson },
      })),
    ),
  );
  return paths.flat();
}
