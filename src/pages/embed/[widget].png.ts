/** Each widget as a picture of its beginning, for places where no frame goes. */
import type { APIRoute } from 'astro';
import { pictureFile, picturePaths } from '../../site/widget-pictures.ts';

export const getStaticPaths = () => picturePaths('png');

export const GET: APIRoute = ({ params }) =>
  new Response(pictureFile(params.widget!, 'png'), { headers: { 'Content-Type': 'image/png' } });
