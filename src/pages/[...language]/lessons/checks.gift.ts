/** The checks of all lessons in one file, for Moodle. */
import type { APIRoute } from 'astro';
import { giftFile } from '../../../site/checks/gift-files.ts';
import { languagePaths } from '../../../site/language.ts';
import { lessonsIn } from '../../../site/lessons.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ props: { language } }) => giftFile(await lessonsIn(language), language);
