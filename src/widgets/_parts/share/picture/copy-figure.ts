/** A copy of a figure as it stands now: what was typed, chosen and drawn goes along, what one can press does not. */

/** What is for pressing, for ears alone, or closed. */
const LEFT_OUT = '.actions, .controls, .unseen, script, dialog, [hidden]';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLCanvasElement;

/** Writes into `copy` what `live` holds in memory alone. */
function keepState(live: Field, copy: Element): void {
  switch (live.localName) {
    case 'canvas': {
      const image = copy.ownerDocument.createElement('img');
      image.src = (live as HTMLCanvasElement).toDataURL();
      image.className = live.className;
      image.width = live.clientWidth;
      image.height = live.clientHeight;
      copy.replaceWith(image);
      break;
    }
    case 'textarea':
      copy.textContent = (live as HTMLTextAreaElement).value;
      break;
    case 'select':
      [...(copy as HTMLSelectElement).options].forEach((option, index) =>
        option.toggleAttribute('selected', index === (live as HTMLSelectElement).selectedIndex),
      );
      break;
    default:
      copy.setAttribute('value', (live as HTMLInputElement).value);
      copy.toggleAttribute('checked', (live as HTMLInputElement).checked);
  }
}

export function copyFigure(figure: Element): HTMLElement {
  const copy = figure.cloneNode(true) as HTMLElement;
  const fields = 'input, textarea, select, canvas';
  const copies = [...copy.querySelectorAll(fields)];
  [...figure.querySelectorAll<Field>(fields)].forEach((live, index) => keepState(live, copies[index]));
  copy.querySelectorAll(LEFT_OUT).forEach((element) => element.remove());
  return copy;
}
