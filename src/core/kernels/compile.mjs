/** Compiles the AssemblyScript kernels to WebAssembly; the result is kept under node_modules/.cache until a source changes. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const SOURCE_FOLDER = fileURLToPath(new URL('./simd/', import.meta.url));
const CACHE_FOLDER = fileURLToPath(new URL('../../../node_modules/.cache/kernels/', import.meta.url));
const ENTRY = 'kernels.as.ts';
const OPTIONS = ['--runtime', 'stub', '--enable', 'simd', '--importMemory', '--noAssert', '-O3', '--converge'];

/**
 * Returns the bytes of the WebAssembly module. Throws with the compiler's own words when a source has an error.
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function compileKernels() {
  const sources = await readSources();
  const version = createRequire(import.meta.url)('assemblyscript/package.json').version;
  const hash = createHash('sha256')
    .update(JSON.stringify([version, OPTIONS, sources]))
    .digest('hex');
  const cached = `${CACHE_FOLDER}${hash.slice(0, 16)}.wasm`;
  try {
    return new Uint8Array(await readFile(cached));
  } catch {
    const bytes = await compile(sources);
    await mkdir(CACHE_FOLDER, { recursive: true });
    // Written beside and renamed, so that a build that runs at the same time never reads half a file.
    await writeFile(`${cached}.${process.pid}`, bytes);
    await rename(`${cached}.${process.pid}`, cached);
    return bytes;
  }
}

/** The files that the compiled kernels depend on. */
export async function kernelSources() {
  return Object.keys(await readSources()).map((name) => SOURCE_FOLDER + name);
}

async function readSources() {
  const names = (await readdir(SOURCE_FOLDER)).filter((name) => name.endsWith('.ts')).sort();
  const texts = await Promise.all(names.map((name) => readFile(SOURCE_FOLDER + name, 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index]]));
}

async function compile(sources) {
  const { default: asc } = await import('assemblyscript/asc');
  /** @type {Uint8Array<ArrayBuffer> | undefined} */
  let bytes;
  const { error, stderr } = await asc.main([ENTRY, '--outFile', 'kernels.wasm', ...OPTIONS], {
    readFile: (name) => sources[name] ?? null,
    writeFile: (_name, contents) => void (bytes = new Uint8Array(contents)),
    listFiles: () => [],
  });
  if (error) throw new Error(`The kernels do not compile: ${error.message}\n${stderr.toString()}`);
  return bytes;
}
