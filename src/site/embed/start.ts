/** What an embed does in its frame: says its height, hands the deck its keys, listens to its host, and names bad parameters. */
import { fitSlide } from './fit.ts';
import { reportHeight } from './height.ts';
import { forwardKeys } from './keys.ts';
import { readHostMessage, revealMessage, slidevMessage } from './messages.ts';
import { keepStill } from './still.ts';
import { hideControls } from '../../widgets/_parts/share/hidden-controls.ts';

const root = document.documentElement;
const host = window.parent;
const framed = host !== window;
const post = (message: unknown, origin = '*') => host.postMessage(message, origin);

/** Where the reveal.js deck around us lives, once it has said that our slide is shown. */
let revealOrigin: string | undefined;

function listen(): void {
  addEventListener('message', ({ source, data, origin }) => {
    if (source !== host) return;
    const message = readHostMessage(data);
    if (message?.kind === 'theme') {
      if (message.theme === 'auto') delete root.dataset.theme;
      else root.dataset.theme = message.theme;
    } else if (message) {
      if (message.kind === 'start') revealOrigin = origin === 'null' ? '*' : origin;
      if (root.dataset.mode === 'slide') root.dataset.stage = message.kind === 'start' ? 'on' : 'waiting';
    }
  });
  // A deck that sends nothing, as Slidev does, starts what moves with the first touch.
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, () => delete root.dataset.stage, { once: true });
}

function nameProblems(): void {
  const note = document.querySelector<HTMLElement>('[data-problem-note]');
  const names = root.dataset.problems;
  if (!note || !names) return;
  note.textContent = (note.dataset.problemNote ?? '{names}').replace('{names}', names);
  note.hidden = false;
}

nameProblems();
if ('static' in root.dataset) document.querySelectorAll<HTMLFieldSetElement>('fieldset.stage').forEach(keepStill);
if (root.dataset.hide) {
  const stage = document.querySelector('.stage');
  if (stage) hideControls(stage, document.body.dataset.widget ?? '', root.dataset.hide.split(' '));
}
if (root.dataset.mode === 'slide') fitSlide(root);
if (framed) {
  listen();
  reportHeight(post, root.dataset.frame ?? document.body.dataset.widget ?? '');
  forwardKeys(
    () => revealOrigin !== undefined || root.dataset.mode === 'slide',
    (move) => {
      if (revealOrigin) post(revealMessage(move), revealOrigin);
      else post(slidevMessage(move));
    },
  );
}
