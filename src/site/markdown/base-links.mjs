import { defineHastPlugin } from 'satteri';

/** Puts the site's base path in front of links and images that a lesson writes from the root ("/quiz/"). */
export const baseLinks = (base) => {
  const prefix = base.replace(/\/$/, '');
  const rebase = (attribute) => (node, context) => {
    const address = node.properties[attribute];
    if (prefix && typeof address === 'string' && /^\/(?!\/)/.test(address)) {
      context.setProperty(node, attribute, prefix + address);
    }
  };
  return defineHastPlugin({
    name: 'base-links',
    element: [
      { filter: ['a'], visit: rebase('href') },
      { filter: ['img'], visit: rebase('src') },
    ],
  });
};
