/** Makes the deck on this page a presentation file on the reader's own device, widget by widget. */
import { saveBlob } from '../../../widgets/_parts/save-blob.ts';
import { shootDrawing, shootWidget, type Shot } from './capture.ts';
import { contentsOf, type Content } from './contents.ts';
import type { Look } from './page.ts';
import { writePresentation } from './write.ts';

/** "rgb(238, 242, 236)" → "eef2ec". */
const hex = (colour: string) =>
  (colour.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('');

/** A colour of ours as it is now, by day or by night. */
function colourOf(page: HTMLElement, token: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${token})`;
  page.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return hex(color);
}

function lookOf(page: HTMLElement): Look {
  const [paper, ink, touch, ...families] = ['--paper', '--ink', '--touch', '--small', '--large', '--foundation'].map(
    (token) => colourOf(page, token),
  );
  return { paper, ink, touch, families };
}

/** Whether the page writes light on dark, and by how much does not matter: ink is far from either end. */
const isDark = () => hex(getComputedStyle(document.body).color) > '808080';

/**
 * Saves the deck as `name`.pptx. A picture that cannot be taken leaves its name and its link.
 * @param told called with the share that is done, 0 to 1
 */
export async function downloadPresentation(stage: Element, name: string, told: (share: number) => void): Promise<void> {
  const contents = contentsOf(stage);
  const theme = isDark() ? 'dark' : 'light';
  const shots = new Map<Content, Shot>();
  for (const [index, content] of contents.entries()) {
    const shot = content.widget
      ? shootWidget(content.widget.address, theme)
      : content.drawing && shootDrawing(content.drawing, theme);
    const taken = await shot?.catch(() => undefined);
    if (taken) shots.set(content, taken);
    told((index + 1) / contents.length);
  }
  saveBlob(await writePresentation(contents, shots, lookOf(document.body)), `${name}.pptx`);
}
