/** A thread that does one job after the other. */
import { parentPort } from 'node:worker_threads';
import { measure } from './job.ts';
import type { Job } from './job.ts';

parentPort!.on('message', async (job: Job) => parentPort!.postMessage(await measure(job)));
