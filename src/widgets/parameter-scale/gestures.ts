/** Wheel, drag and pinch on a drawing, told as zooms and moves in shares of its length, and a click as a point. */

export interface GestureHandlers {
  /** `factor` below 1 comes closer; `position` (0 to 1) stays where it is. */
  zoomBy: (factor: number, position: number) => void;
  /** By that share of the drawing's length, 1 being all of it. */
  panBy: (share: number) => void;
  /** A press that was no drag, in pixels from the drawing's upper left corner. */
  press: (x: number, y: number) => void;
  /** Whether a wheel with Ctrl (or a pinch on a touchpad) zooms; not in slides. */
  wheel: boolean;
  /** Along which side of the drawing the scale runs. */
  upright: boolean;
}

/** A press that moves less far is a click. */
const SLACK = 5;

/** An attachment for the drawing's element. */
export function gestures(handlers: GestureHandlers) {
  return (node: HTMLElement) => {
    const pointers = new Map<string, PointerEvent>();
    let travelled = 0;
    const along = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
      const box = node.getBoundingClientRect();
      return handlers.upright ? (clientY - box.top) / box.height : (clientX - box.left) / box.width;
    };
    const key = (event: PointerEvent) => String(event.pointerId);

    function down(event: PointerEvent) {
      if (event.button !== 0) return;
      pointers.set(key(event), event);
      if (pointers.size === 1) travelled = 0;
    }
    function move(event: PointerEvent) {
      const before = pointers.get(key(event));
      if (!before) return;
      const other = [...pointers.values()].find(({ pointerId }) => pointerId !== event.pointerId);
      pointers.set(key(event), event);
      if (other) {
        const gap = Math.abs(along(event) - along(other));
        const gapBefore = Math.abs(along(before) - along(other));
        if (gap > 0.01) handlers.zoomBy(gapBefore / gap, (along(event) + along(other)) / 2);
        travelled = Infinity;
        return;
      }
      travelled += Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY);
      if (travelled < SLACK || handlers.upright) return;
      node.setPointerCapture(event.pointerId);
      handlers.panBy(along(before) - along(event));
    }
    function up(event: PointerEvent) {
      const pressed = pointers.delete(key(event));
      if (!pressed || travelled >= SLACK || event.type === 'pointercancel') return;
      const box = node.getBoundingClientRect();
      handlers.press(event.clientX - box.left, event.clientY - box.top);
    }
    function wheel(event: WheelEvent) {
      if (!handlers.wheel || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      handlers.zoomBy(1.0025 ** event.deltaY, along(event));
    }

    const listening = new AbortController();
    const { signal } = listening;
    node.addEventListener('pointerdown', down, { signal });
    node.addEventListener('pointermove', move, { signal });
    for (const end of ['pointerup', 'pointercancel'] as const) node.addEventListener(end, up, { signal });
    node.addEventListener('wheel', wheel, { signal, passive: false });
    return () => listening.abort();
  };
}
