import type { APIRoute } from 'astro';
import { drawMask } from '../../widgets/every-parameter/sheet-image.ts';

const signs = ['positive', 'negative'] as const;

export const getStaticPaths = () => signs.map((sign) => ({ params: { sign } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await drawMask(params.sign as (typeof signs)[number])), {
    headers: { 'Content-Type': 'image/png' },
  });
