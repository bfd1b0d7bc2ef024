/** The checks of one lesson, for Moodle. */
import type { APIRoute } from 'astro';
import { giftFile } from '../../../../site/checks/gift-files.ts';
import { lessonPaths } from '../../../../site/lessons.ts';

export const getStaticPaths = lessonPaths;

export const GET: APIRoute = ({ props: { lesson, language } }) => giftFile([lesson], language);
