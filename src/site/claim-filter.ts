/** The ledger's filter: what is chosen stands in the address, and claims that do not fit are hidden. */
import { message } from '../core/message.ts';

const NAMES = ['theme', 'verdict', 'family'] as const;

type Choice = Record<(typeof NAMES)[number], string>;

function fits({ dataset, parentElement }: HTMLElement, { theme, verdict, family }: Choice): boolean {
  return (
    (!theme || parentElement?.id === theme) &&
    (!verdict || dataset.verdict === verdict) &&
    (!family || Boolean(dataset.family?.split(' ').includes(family)))
  );
}

/** Brings the page's filter to life, if it has one. */
export function offerClaimFilter(): void {
  const form = document.querySelector<HTMLFormElement>('[data-claim-filter]');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  const showAll = form?.querySelector<HTMLButtonElement>('[data-all]');
  if (!form || !status || !showAll) return;
  const themes = [...document.querySelectorAll<HTMLElement>('[data-theme-of-claims]')];
  const claims = themes.flatMap((theme) => [...theme.querySelectorAll<HTMLElement>('article')]);
  const control = (name: string) => form.elements.namedItem(name) as HTMLSelectElement | RadioNodeList;
  const chosen = () => Object.fromEntries(NAMES.map((name) => [name, control(name).value])) as Choice;

  /** Sets a control; where it has no such value it stays at "all". */
  const choose = (name: string, value: string) => {
    const found = control(name);
    found.value = value;
    if (found instanceof HTMLSelectElement && found.value !== value) found.selectedIndex = 0;
  };

  const show = () => {
    const choice = chosen();
    for (const claim of claims) claim.hidden = !fits(claim, choice);
    for (const theme of themes) theme.hidden = !theme.querySelector('article:not([hidden])');
    const shown = claims.filter(({ hidden }) => !hidden).length;
    const text = (shown > 0 ? status.dataset.shown : status.dataset.none) ?? '';
    status.textContent = message(text, { shown, total: claims.length }, document.documentElement.lang);
    showAll.hidden = shown === claims.length;
  };

  /** Writes the choice into the address; the anchor stays only where its claim does. */
  const write = (hash = '') => {
    const query = new URLSearchParams(Object.entries(chosen()).filter(([, value]) => value)).toString();
    history.replaceState(null, '', location.pathname + (query && `?${query}`) + hash);
  };

  const reset = (hash = '') => {
    form.reset();
    write(hash);
    show();
  };

  /** Somebody who follows a link to a claim sees it, whatever was chosen before. */
  const openAnchor = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[hidden]')) return;
    reset(location.hash);
    target.scrollIntoView();
  };

  form.reset();
  for (const [name, value] of new URLSearchParams(location.search)) {
    if ((NAMES as readonly string[]).includes(name)) choose(name, value);
  }
  show();
  openAnchor();
  form.addEventListener('change', () => {
    write();
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  showAll.addEventListener('click', () => {
    reset();
    // The button is about to go, and whoever pressed it by key needs a place to stand.
    form.querySelector('select')?.focus();
  });
  addEventListener('hashchange', openAnchor);
}
