/** A Vite plugin: `import base64 from './simd/kernels.as.ts?wasm'` gives the compiled kernels, in a page and in a worker. */
import { compileKernels, kernelSources } from './compile.mjs';

const hooks = {
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('.as.ts?wasm')) return undefined;
    for (const source of await kernelSources()) this.addWatchFile(source);
    const base64 = Buffer.from(await compileKernels()).toString('base64');
    return `export default ${JSON.stringify(base64)};`;
  },
};

/** @returns {import('vite').Plugin} */
export function kernels() {
  return {
    name: 'weigh-in:kernels',
    // A worker is bundled apart from the page and would not know of this plugin.
    config: () => ({ worker: { plugins: () => [{ name: 'weigh-in:kernels-in-worker', ...hooks }] } }),
    ...hooks,
  };
}
