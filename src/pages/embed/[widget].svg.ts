/** The same picture as SVG, which stays sharp however large it is; browsers draw it. */
import type { APIRoute } from 'astro';
import { pictureFile, picturePaths } from '../../site/widget-pictures.ts';

export const getStaticPaths = () => picturePaths('svg');

export const GET: APIRoute = ({ params }) =>
  new Response(pictureFile(params.widget!, 'svg'), { headers: { 'Content-Type': 'image/svg+xml' } });
