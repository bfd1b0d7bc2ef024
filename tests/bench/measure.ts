/** Measures speed and cold start in a browser; the engines take turns, so that what else the machine does hits all alike. */
import type { Browser } from '@playwright/test';
import type { BenchModel, BenchPrompt, BenchRun } from './page/engine.ts';
import type { BenchServer, Line } from './server.ts';
import { LOOPBACK } from './server.ts';

declare global {
  // What page/page.ts puts within reach.
  var start: (name: string, model: BenchModel, prompt: BenchPrompt) => Promise<number>;
  var write: (name: string, model: BenchModel, prompt: BenchPrompt, limit: number) => Promise<BenchRun>;
}

export const CONTENDERS = ['ours', 'wllama', 'onnx'] as const;

export type ByContender<Value> = Record<(typeof CONTENDERS)[number], Value>;

export interface Start {
  /** From the click to the first token. */
  milliseconds: number;
  /** That came over the line meanwhile, compressed. */
  bytes: number;
}

export interface Speed {
  /** Of each round after the first, which warms up. */
  tokensPerSecond: number[];
  /** What was written behind each prompt. */
  texts: string[];
}

/** Tokens a second of each contender, all three loaded in one page. */
export async function measureSpeeds(
  browser: Browser,
  server: BenchServer,
  model: BenchModel,
  prompts: BenchPrompt[],
  rounds: number,
  limit: number,
): Promise<ByContender<Speed>> {
  server.line = LOOPBACK;
  const page = await browser.newPage();
  await page.goto(server.origin);
  for (const name of CONTENDERS) {
    await page.evaluate(([name, model, prompt]) => start(name, model, prompt), [name, model, prompts[0]] as const);
  }
  const speeds = byContender((): Speed => ({ tokensPerSecond: [], texts: [] }));
  for (let round = 0; round <= rounds; round++) {
    for (const name of CONTENDERS) {
      const runs = await page.evaluate(
        async ([name, model, prompts, limit]) => {
          const runs: BenchRun[] = [];
          for (const prompt of prompts) runs.push(await write(name, model, prompt, limit));
          return runs;
        },
        [name, model, prompts, limit] as const,
      );
      const sum = (of: (run: BenchRun) => number) => runs.reduce((total, run) => total + of(run), 0);
      // The first token is not among those that were timed.
      if (round > 0)
        speeds[name].tokensPerSecond.push((sum(({ tokens }) => tokens - 1) / sum((run) => run.milliseconds)) * 1000);
      speeds[name].texts = runs.map(({ text }) => text);
    }
  }
  await page.close();
  return speeds;
}

/** The cold starts of each contender, every time in a browser context that has nothing in its cache. */
export async function measureStarts(
  browser: Browser,
  server: BenchServer,
  model: BenchModel,
  prompt: BenchPrompt,
  line: Line,
  rounds: number,
): Promise<ByContender<Start[]>> {
  const starts = byContender((): Start[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const name of CONTENDERS) {
      server.line = LOOPBACK;
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(server.origin, { waitUntil: 'networkidle' });
      server.line = line;
      server.sent = 0;
      const milliseconds = await page.evaluate(([name, model, prompt]) => start(name, model, prompt), [
        name,
        model,
        prompt,
      ] as const);
      starts[name].push({ milliseconds, bytes: server.sent });
      await context.close();
    }
  }
  return starts;
}

/** The middle one of some numbers. */
export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function byContender<Value>(make: () => Value): ByContender<Value> {
  return { ours: make(), wllama: make(), onnx: make() };
}
