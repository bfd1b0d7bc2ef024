/** `npm start` as somebody uses it who starts it for the second time while the first still runs. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { serve } from '../../../scripts/serve.mjs';
import { folder, settings, test } from './second-build.ts';

const script = fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url));

/** Starts the site on `port`; what it prints until it says where it is, and how long that took. */
function start(port: number): Promise<{ said: string; milliseconds: number; stop: () => void }> {
  const env = {
    ...process.env,
    PORT: String(port),
    WEIGH_IN_OUT: settings.out,
    WEIGH_IN_BASE: settings.base,
    WEIGH_IN_PSEUDO: settings.pseudo,
  };
  const began = performance.now();
  const child = spawn('node', [script], { env });
  return new Promise((started, failed) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      if (!said.includes('Ctrl+C')) return;
      started({ said, milliseconds: performance.now() - began, stop: () => child.kill() });
    });
    child.on('exit', () => failed(new Error(said)));
  });
}

test('a second start takes the next free port, says so, builds nothing and is there in three seconds', async () => {
  const first = await serve({ folder, base: settings.base, port: 0 });
  const { said, milliseconds, stop } = await start(first.port);
  const address = /http:\S+/.exec(said)![0];
  const answer = await fetch(address);
  stop();
  first.close();

  expect(said).toContain(`Port ${first.port} is taken`);
  expect(said).not.toContain('Building');
  expect(new URL(address).port).not.toBe(String(first.port));
  expect(answer.status).toBe(200);
  expect(milliseconds).toBeLessThan(3000);
});
