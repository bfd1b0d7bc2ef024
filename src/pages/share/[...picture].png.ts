/** What a link to a page unfolds to elsewhere: its picture, drawn at build. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pictures } from '../../site/share/pictures.ts';
import { render } from '../../site/share/render.ts';
import { openVoices } from '../../site/share/typeface.ts';

export const getStaticPaths = (async () =>
  (await pictures()).map((picture) => ({
    params: { picture: picture.name },
    props: { picture },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { picture } }) =>
  new Response(await render(picture.draw(await openVoices())), { headers: { 'Content-Type': 'image/png' } });
