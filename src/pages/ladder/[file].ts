/** The weights of the ladder's models and their variants, byte for byte, under names that change with them. */
import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { modelFileName } from '../../widgets/_parts/rung.ts';

export const getStaticPaths = (async () =>
  [...(await getCollection('ladder')), ...(await getCollection('variants'))].map(({ collection, data }) => ({
    params: { file: modelFileName(data.id, data.file.sha256) },
    props: { folder: `content/${collection}/${data.id}` },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { folder } }) =>
  new Response(readFileSync(`${folder}/model.gguf`), {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
