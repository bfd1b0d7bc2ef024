/** `static=1`: the widget as a picture. Its controls are off, but it is still read out. */

/** Switches off every control in the stage, those that come later too; links keep working. */
export function keepStill(stage: HTMLFieldSetElement): void {
  stage.disabled = true;
  const stop = (event: Event) => {
    if (event instanceof KeyboardEvent && (event.key === 'Tab' || (event.target as Element).closest('a[href]'))) return;
    event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'pointerdown', 'wheel']) stage.addEventListener(type, stop, { capture: true });
}
