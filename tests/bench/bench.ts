/** `npm run bench`: our engine beside llama.cpp and onnxruntime, in one run of one Chromium, on this machine's processor. */
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../scripts/machine.mjs';
import { generalists, prepareBench } from './files.ts';
import { CONTENDERS, measureSpeeds, measureStarts, median } from './measure.ts';
import type { ByContender, Speed, Start } from './measure.ts';
import { measureReading, measureTogether } from './measure-reading.ts';
import { LOOPBACK, SLOW, serve } from './server.ts';

const ROUNDS = 5;
const NEAR_ROUNDS = 3;
const SLOW_ROUNDS = 1; // a library takes a quarter of a minute each time
const LIMIT = 200;
const OPENINGS = ['It was a sunny day. ', 'One morning ', 'Once there was a baker who ', 'In the evening '];
const TITLES = { ours: 'Weigh-In', wllama: 'llama.cpp (wllama)', onnx: 'onnxruntime-web' };

const { files, models } = await prepareBench(await generalists(), OPENINGS);
const server = await serve(files);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
console.info(
  `Chromium ${browser.version()}; medians of ${ROUNDS} rounds in turns; kB are 1,000 bytes, compressed with Brotli`,
);
for (const { model, prompts, long } of models) {
  console.info(`\n${model.id}`);
  const speeds = await measureSpeeds(browser, server, model, prompts, ROUNDS, LIMIT);
  const near = await measureStarts(browser, server, model, prompts[0], LOOPBACK, NEAR_ROUNDS);
  const far = await measureStarts(browser, server, model, prompts[0], SLOW, SLOW_ROUNDS);
  const reading = await measureReading(browser, server, model, long, ROUNDS);
  report(speeds, near, far, reading);
}
const together: number[][] = [];
for (let round = 0; round < NEAR_ROUNDS; round++) together.push(await measureTogether(browser, server, models));
console.info(
  `\n${models.length} rungs started at once, on loopback: the last of them shows its first token after ` +
    `${Math.round(median(together.map((times) => Math.max(...times))))} ms`,
);
await browser.close();
server.close();

function report(
  speeds: ByContender<Speed>,
  near: ByContender<Start[]>,
  far: ByContender<Start[]>,
  reading: ByContender<number[]>,
): void {
  const speedOf = (name: keyof ByContender<Speed>) => median(speeds[name].tokensPerSecond);
  const startOf = (starts: Start[]) => median(starts.map(({ milliseconds }) => milliseconds));
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
  console.table(
    Object.fromEntries(
      CONTENDERS.map((name) => [
        TITLES[name],
        {
          'tokens/s': Math.round(speedOf(name)),
          'prompt tokens/s': Math.round(median(reading[name])),
          'first token, loopback': seconds(startOf(near[name])),
          'first token, 1.6 Mbit/s and 150 ms': seconds(startOf(far[name])),
          'on the wire': `${(median(near[name].map(({ bytes }) => bytes)) / 1000).toFixed(1)} kB`,
        },
      ]),
    ),
  );
  const better = Math.max(speedOf('wllama'), speedOf('onnx'));
  console.info(
    `${(speedOf('ours') / better).toFixed(1)} times as many tokens a second as the better of the two libraries`,
  );
  const reader = Math.max(median(reading.wllama), median(reading.onnx));
  console.info(
    `A long prompt is read ${(median(reading.ours) / reader).toFixed(2)} times as fast as by the better of the two`,
  );
  for (const name of ['wllama', 'onnx'] as const) {
    const same = speeds[name].texts.filter((text, index) => text === speeds.ours.texts[index]).length;
    console.info(`${TITLES[name]} wrote the same text behind ${same} of ${OPENINGS.length} prompts.`);
  }
}
