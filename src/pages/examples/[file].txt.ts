/** The examples to start a talk from, with this site's own address in them. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { examples, STAND_IN } from '../../site/examples.ts';
import { fileAddress } from '../../site/language.ts';

export const getStaticPaths = (() =>
  examples().map(({ file, text }) => ({ params: { file }, props: { text } }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text }, site }) =>
  new Response(text.replaceAll(STAND_IN, new URL(fileAddress('/'), site).href), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
