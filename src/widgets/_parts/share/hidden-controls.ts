/** The controls of a widget by name, so that a teacher's link can leave some of them out. */

export interface Control {
  /** What the widget calls it: "temperature". It is the end of the control's id or of its group's name. */
  key: string;
  label: string;
  /** Everything that goes when it is hidden: the control with its name and its ends. */
  element: HTMLElement;
}

const FIELDS = ':is(input, select, textarea):not([type="hidden"])';
/** "s0-s1-value", "next-token-top-k", "-search" → "value", "top-k", "search". */
const keyOf = (name: string, widget: string) =>
  name.startsWith(`${widget}-`) ? name.slice(widget.length + 1) : name.replace(/^(?:s\d+)?(?:-s\d+)*-/, '');

const text = (element?: Element | null) => element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

const groupOf = (field: HTMLInputElement) => field.closest<HTMLElement>('fieldset:not(.stage)');

/** Marks of a figure that one can press are radio buttons without a group around them; without them there is no figure. */
const isMark = (field: HTMLInputElement) => field.type === 'radio' && !groupOf(field);

function wholeOf(field: HTMLInputElement): HTMLElement {
  const group = groupOf(field);
  if (field.type === 'radio' && group) return group;
  return field.closest<HTMLElement>('.slider, .prompt, label') ?? field.parentElement!;
}

/** The name of a control as its label says it, without what it is set to. */
function labelOf(field: HTMLInputElement, whole: HTMLElement): string {
  const legend = text(whole.querySelector('legend'));
  if (field.type === 'radio' && legend) return legend;
  const label = field.labels?.[0]?.cloneNode(true) as HTMLElement | undefined;
  label?.querySelectorAll('select, input, output').forEach((part) => part.remove());
  return text(label) || (field.getAttribute('aria-label') ?? '');
}

/** Every named control in `stage`, each once. */
export function controlsIn(stage: Element, widget: string): Control[] {
  const found = new Map<string, Control>();
  for (const field of stage.querySelectorAll<HTMLInputElement>(FIELDS)) {
    if (field.closest('dialog') || isMark(field)) continue;
    const key = keyOf(field.type === 'radio' ? field.name : field.id, widget);
    const element = wholeOf(field);
    if (key && !found.has(key)) found.set(key, { key, label: labelOf(field, element) || key, element });
  }
  return [...found.values()];
}

/** Hides the named controls in `stage`, those that come later too. */
export function hideControls(stage: Element, widget: string, keys: readonly string[]): void {
  const hide = () => {
    for (const { key, element } of controlsIn(stage, widget)) if (keys.includes(key)) element.hidden = true;
  };
  hide();
  new MutationObserver(hide).observe(stage, { subtree: true, childList: true });
}
