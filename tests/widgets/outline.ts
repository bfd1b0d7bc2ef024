/**
 * Turns a widget's server-rendered HTML into lines a person can review: what is said, and by which element. What models say
 * and what tables hold are left out, since both change with every training.
 */
import { Window } from 'happy-dom';

const DATA = '[translate="no"], tbody';
const SPOKEN = ['aria-label', 'aria-valuetext', 'alt', 'placeholder', 'value', 'href'];

/** One line for each element that says something: its name, its role, its own text and its spoken attributes. */
export function outline(html: string): string {
  const { document } = new Window();
  document.body.innerHTML = html;
  const lines: string[] = [];
  for (const element of document.body.querySelectorAll('*:not(script, style, template)')) {
    if (element.closest(DATA)) continue;
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent);
    const text = own.join(' ').replace(/\s+/g, ' ').trim();
    const spoken = SPOKEN.filter((name) => element.hasAttribute(name)).map(
      (name) => `${name}="${element.getAttribute(name)}"`,
    );
    if (!text && spoken.length === 0) continue;
    const role = element.getAttribute('role');
    lines.push([element.localName + (role ? `[${role}]` : ''), ...spoken, text].filter(Boolean).join(' '));
  }
  return `${lines.join('\n')}\n`;
}
