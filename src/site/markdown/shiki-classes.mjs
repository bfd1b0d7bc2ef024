/** A Shiki transformer that turns inline colours into classes, since a strict content security policy blocks them. */
export const shikiClasses = () => ({
  name: 'shiki-classes',
  span(node) {
    const token = /--astro-code-(?:token-)?([a-z-]+)/.exec(String(node.properties.style ?? ''))?.[1];
    delete node.properties.style;
    if (token && token !== 'foreground') this.addClassToHast(node, `code-${token}`);
  },
  pre(node) {
    delete node.properties.style;
  },
});
