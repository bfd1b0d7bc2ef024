/** Makes what stands on a slide a little smaller where it would not fit, before the deck is shown. */
import { fittingShare } from '../embed/fit.ts';

/** Fits every slide into `room` CSS pixels of height. Slides have to be laid out, seen or not. */
export function fitSlides(room: number): void {
  for (const body of document.querySelectorAll<HTMLElement>('.slide-body')) {
    const heightAt = (share: number) => {
      body.style.setProperty('--fit', String(share));
      return body.getBoundingClientRect().height;
    };
    fittingShare(heightAt, room);
  }
}
