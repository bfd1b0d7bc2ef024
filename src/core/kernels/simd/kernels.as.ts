/** The fast twin of the reference kernels, in AssemblyScript: every pointer is a byte offset into the imported memory. */
export { multiplyFloats } from './multiply-floats';
export { multiplyBytes } from './multiply-bytes';
export { attend } from './attend';
export { softmax } from './softmax';
export { add, gate, normalise, rotate } from './elementwise';
