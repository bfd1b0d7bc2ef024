/** Hands out jobs to a few threads and collects what they measured. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Job, Measured } from './job.ts';

/** The measurements of all jobs, in the order of the jobs. Throws with the first error of any thread. */
export async function measureAll(
  jobs: readonly Job[],
  onDone: (job: Job, measured: Measured, seconds: number) => void,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  const waiting = [...jobs.entries()];
  const work = async () => {
    const worker = new Worker(new URL('worker.ts', import.meta.url));
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [index, job] = next;
        const started = performance.now();
        measured[index] = await answerOf(worker, job);
        onDone(job, measured[index], (performance.now() - started) / 1000);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
  return measured;
}

async function answerOf(worker: Worker, job: Job): Promise<Measured> {
  const answer = once(worker, 'message'); // rejects when the worker fails
  worker.postMessage(job);
  const [measured] = await answer;
  return measured as Measured;
}
