/** A Vite plugin: `import base64 from './simd/kernels.as.ts?wasm'` gives the compiled kernels, in a page and in a worker. */
import { compileKernels, kernelSources } from './compile.mjs';

/** @returns {import('vite').Plugin} */
export function kernels() {
  const plugin = {
    name: 'weigh-in:kernels',
    enforce: 'pre',
    // A worker is bundled apart from the page and would not know of this plugin.
    config: () => ({ worker: { plugins: () => [kernelsIn()] } }),
    ...hooks,
  };
  return plugin;
}

function kernelsIn() {
  return { name: 'weigh-in:kernels-in-worker', enforce: 'pre', ...hooks };
}

const hooks = {
  async load(id) {
    if (!id.endsWith('.as.ts?wasm')) return undefined;
    for (const source of await kernelSources()) this.addWatchFile(source);
    const base64 = Buffer.from(await compileKernels()).toString('base64');
    return `export default ${JSON.stringify(base64)};`;
  },
};
