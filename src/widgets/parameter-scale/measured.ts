/**
 * An attachment that tells an element's width: at once, and after each change in the next frame. Chromium may leave parts of
 * a container without layout when the page is changed inside a ResizeObserver's own call, as `bind:clientWidth` does.
 */
export const measured = (tell: (width: number) => void) => (element: HTMLElement) => {
  let frame = 0;
  const measure = () => {
    // A drawing that is hidden has no width to draw for.
    if (element.clientWidth > 0) tell(element.clientWidth);
  };
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  });
  measure();
  observer.observe(element);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
};
