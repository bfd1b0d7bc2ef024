/** The models and devices that the quiz can name, as one file. */
import type { APIRoute } from 'astro';
import { quizStock } from '../../site/quiz-stock.ts';

export const GET: APIRoute = async () => Response.json(await quizStock());
