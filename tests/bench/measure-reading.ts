/** Measures how fast a long prompt is read, and how soon all rungs speak that are started at once. */
import type { Browser } from '@playwright/test';
import { CONTENDERS } from './measure.ts';
import type { ByContender } from './measure.ts';
import type { BenchModel, BenchPrompt } from './page/engine.ts';
import type { BenchServer } from './server.ts';
import { LOOPBACK } from './server.ts';

/** Tokens of the prompt read a second, of each round after the first, which warms up. The contenders take turns. */
export async function measureReading(
  browser: Browser,
  server: BenchServer,
  model: BenchModel,
  prompt: BenchPrompt,
  rounds: number,
): Promise<ByContender<number[]>> {
  server.line = LOOPBACK;
  const page = await browser.newPage();
  await page.goto(server.origin);
  const read: ByContender<number[]> = { ours: [], wllama: [], onnx: [] };
  for (const name of CONTENDERS) {
    await page.evaluate(([name, model, prompt]) => start(name, model, prompt), [name, model, prompt] as const);
  }
  for (let round = 0; round <= rounds; round++) {
    for (const name of CONTENDERS) {
      const { firstMilliseconds } = await page.evaluate(([name, model, prompt]) => write(name, model, prompt, 1), [
        name,
        model,
        prompt,
      ] as const);
      if (round > 0) read[name].push((prompt.ids.length / firstMilliseconds) * 1000);
    }
  }
  await page.close();
  return read;
}

/** Milliseconds from one click to the first token of each model, all started by it, with nothing in the cache. */
export async function measureTogether(
  browser: Browser,
  server: BenchServer,
  models: readonly { model: BenchModel; prompts: BenchPrompt[] }[],
): Promise<number[]> {
  server.line = LOOPBACK;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.origin, { waitUntil: 'networkidle' });
  const asked = models.map(({ model, prompts }) => ({ model, prompt: prompts[0] }));
  const milliseconds = await page.evaluate(
    (asked) => Promise.all(asked.map(({ model, prompt }) => start('ours', model, prompt))),
    asked,
  );
  await context.close();
  return milliseconds;
}
