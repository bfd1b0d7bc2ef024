/** The SIMD kernels as a page or a worker gets them: their bytes are part of the script, so nothing else is downloaded. */
import base64 from './simd/kernels.as.ts?wasm';
import type { MakeKernels } from './kernels.ts';
import { createSimdKernels } from './simd.ts';

/** Returns a maker of SIMD kernels, or undefined where WebAssembly or its SIMD is missing or forbidden. */
export async function loadSimdKernels(): Promise<MakeKernels | undefined> {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const module = await WebAssembly.compile(bytes);
    return (byteLength) => createSimdKernels(module, byteLength);
  } catch {
    return undefined;
  }
}
