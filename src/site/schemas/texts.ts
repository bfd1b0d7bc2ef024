import { z } from 'astro/zod';

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z]+)*$/;

/** A text by language, English always; at most `longest` characters in English, half as much again in the others. */
export const texts = (longest: number) =>
  z
    .object({ en: z.string().min(1).max(longest) })
    .catchall(
      z
        .string()
        .min(1)
        .max(Math.ceil(longest * 1.5)),
    )
    .refine((byLanguage) => Object.keys(byLanguage).every((key) => LANGUAGE.test(key)), {
      error: 'a text is written { en: … } with languages as keys; put quotes around a text with a comma',
    });
