/** What a program that does not know Astro (svelte-check) takes a component for. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
