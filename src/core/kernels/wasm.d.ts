/** What `vite-plugin.mjs` makes of an import: the compiled module's bytes, in base64. */
declare module '*.as.ts?wasm' {
  const base64: string;
  export default base64;
}
