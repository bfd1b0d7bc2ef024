/** How other sites unfold a link to a widget: the oEmbed answer for each, as a static file. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import pictures from '../../../content/pictures/pictures.json';
import { fileAddress, siteLabels } from '../../site/language.ts';
import { embedAddress, iframeSnippet } from '../../widgets/_parts/share/snippets.ts';

export const getStaticPaths = (async () =>
  (await getCollection('widgets')).map((card) => ({
    params: { widget: card.id },
    props: { card },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { card }, site }) => {
  const home = new URL(fileAddress('/'), site).href;
  const { title, width, height } = card.data;
  const address = embedAddress(home, card.id, new URLSearchParams(), {});
  return Response.json({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteLabels('en').site,
    provider_url: home,
    width,
    height,
    html: iframeSnippet({ address, title, width, height }),
    thumbnail_url: new URL(`embed/${card.id}.png`, home).href,
    thumbnail_width: pictures.width,
    thumbnail_height: pictures.height,
  });
};
