/** The weights of the ladder's models, byte for byte, under names that change with them. */
import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { modelFileName } from '../../widgets/_parts/rung.ts';

export const getStaticPaths = (async () =>
  (await getCollection('ladder')).map(({ data }) => ({
    params: { file: modelFileName(data.id, data.file.sha256) },
    props: { id: data.id },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { id } }) =>
  new Response(readFileSync(`content/ladder/${id}/model.gguf`), {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
