/** The bench's page: at the click nothing of any engine is there yet. */
import type { BenchModel, BenchPrompt, Contender } from './engine.ts';

const CONTENDERS: Record<string, () => Promise<Contender>> = {
  ours: async () => (await import('./ours.ts')).createOurs(),
  wllama: async () => (await import('./wllama.ts')).createWllama(),
  onnx: async () => (await import('./onnx.ts')).createOnnx(),
};

const ready: Record<string, Contender> = {};

Object.assign(globalThis, {
  /** Milliseconds from the click to the first token. */
  async start(name: string, model: BenchModel, prompt: BenchPrompt): Promise<number> {
    const click = performance.now();
    const contender = await CONTENDERS[name]();
    await contender.load(model);
    await contender.write(prompt, 1);
    ready[`${name} ${model.id}`] = contender;
    return performance.now() - click;
  },
  write: (name: string, model: BenchModel, prompt: BenchPrompt, limit: number) =>
    ready[`${name} ${model.id}`].write(prompt, limit),
});
