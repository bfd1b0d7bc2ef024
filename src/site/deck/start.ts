/** Brings a deck to life: fits its slides, hands it to reveal.js, and gives its strip of buttons something to do. */
import Reveal from 'reveal.js';
import { moveAnywhere } from '../embed/keys.ts';
import { offerThemeButton } from '../theme-button.ts';
import { fitSlides } from './fit-slides.ts';
import { followOthers } from './follow.ts';
import { readyFrames } from './frames.ts';
import { openSpeaker, showSpeaker } from './speaker.ts';
import { SLIDE } from './slide-size.ts';

const LONGEST_WAIT_FOR_FONTS = 3000;
const S_KEY = 83;

const query = new URLSearchParams(location.search);
const printing = query.has('print-pdf');
const speaking = query.has('speaker');
const stage = document.querySelector<HTMLElement>('.reveal')!;
const foot = document.querySelector<HTMLElement>('.deck-foot')!;

function speak(): void {
  const button = foot.querySelector<HTMLElement>('[data-do="speaker"]')!;
  if (!openSpeaker()) button.textContent = button.dataset.blocked ?? '';
}

const deck = new Reveal(stage, {
  ...SLIDE,
  margin: 0,
  minScale: 0.1,
  maxScale: 4,
  center: false,
  embedded: !printing,
  hash: !speaking,
  navigationMode: 'linear',
  controls: false,
  progress: false,
  help: false,
  jumpToSlide: false,
  transition: 'none',
  // On a phone, too, a deck is slides: its scrolling view keeps them 1280 pixels wide.
  scrollActivationWidth: 0,
  viewDistance: 2,
  mobileViewDistance: 2,
  pdfSeparateFragments: false,
  pdfMaxPagesPerSlide: 1,
  keyboard: { [S_KEY]: speak },
});

/** What reveal.js adds: the way out of the black screen gets our label, arrows we do not show go, what is read out its language. */
function translateParts(): void {
  stage.querySelector('.aria-status')?.setAttribute('lang', stage.dataset.writtenIn ?? '');
  const resume = stage.querySelector('.resume-button');
  if (resume) resume.textContent = stage.dataset.resume ?? '';
  stage.querySelectorAll('.controls').forEach((arrows) => arrows.remove());
}

function giveFootItsWork(): void {
  const actions: Record<string, () => void> = {
    prev: () => deck.prev(),
    next: () => deck.next(),
    overview: () => deck.toggleOverview(),
    speaker: speak,
  };
  for (const button of foot.querySelectorAll<HTMLElement>('[data-do]')) {
    button.addEventListener('click', () => actions[button.dataset.do ?? '']());
  }
  const output = foot.querySelector<HTMLOutputElement>('[data-place]')!;
  const tellPlace = () => {
    const place = String(deck.getSlidePastCount() + 1);
    const count = String(deck.getTotalSlides());
    output.value = (output.dataset.place ?? '').replace('{place}', place).replace('{count}', count);
  };
  deck.on('slidechanged', tellPlace);
  tellPlace();
  offerThemeButton();
}

/** The presentation file: its maker is fetched when somebody wants one. */
function offerPresentation(): void {
  const button = stage.querySelector<HTMLButtonElement>('[data-pptx]');
  button?.addEventListener('click', async () => {
    const { pptx = '', making = '', made = '', failed = '', language } = button.dataset;
    const percent = new Intl.NumberFormat(language, { style: 'percent' });
    const tell = (share: number) => (button.textContent = making.replace('{share}', percent.format(share)));
    button.disabled = true;
    tell(0);
    try {
      const { downloadPresentation } = await import('./pptx/download.ts');
      await downloadPresentation(stage, pptx, tell);
      button.textContent = made;
    } catch {
      button.textContent = failed;
    }
    button.disabled = false;
  });
}

/** A clicker turns the slide also while an answer has the focus, where reveal.js leaves every key to the field. */
function keepClicker(): void {
  addEventListener('keydown', (event) => {
    const move = event.target instanceof HTMLInputElement ? moveAnywhere(event) : null;
    if (!move) return;
    event.preventDefault();
    deck[move]();
  });
}

document.documentElement.toggleAttribute('data-speaker', speaking);
document.documentElement.toggleAttribute('data-printing', printing);
// A link on a slide must not take the deck away.
stage.querySelectorAll<HTMLAnchorElement>('a[href]').forEach((link) => (link.target = '_blank'));
readyFrames(printing || speaking);
const wait = new Promise((done) => setTimeout(done, LONGEST_WAIT_FOR_FONTS));
await Promise.race([document.fonts.ready, wait]);
fitSlides(SLIDE.height);
stage.classList.add('ready');
await deck.initialize();
translateParts();
if (!printing) {
  giveFootItsWork();
  offerPresentation();
  keepClicker();
  const tellOthers = followOthers(
    () => deck.getIndices(),
    ({ h, v, f }) => deck.slide(h, v, f),
  );
  deck.on('slidechanged', tellOthers);
  if (speaking) showSpeaker(deck);
}
