/** What a frame of ours says: how high it is, which address it has come to, which values its controls offer. */
import { controlsIn, type Control } from '../share/hidden-controls.ts';

/** As in public/embed.js: nothing that a widget reaches. */
const HIGHEST = 20_000;

/** The height that a message from a frame tells, in CSS pixels; undefined when it tells something else. */
export function heightIn(data: unknown): number | undefined {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  const told = type === 'weigh-in:resize' && typeof height === 'number' && height > 0 && height < HIGHEST;
  return told ? height : undefined;
}

/** Calls `then` with the frame's query whenever its widget writes its state there; browsers without the means never do. */
export function onPlay(view: Window, then: (query: URLSearchParams) => void): void {
  const { navigation } = view as Window & { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', () => then(new URLSearchParams(view.location.search)));
}

export interface Offer {
  value: string;
  label: string;
}

const words = (element?: Element | null) => element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

function offersOf({ element }: Control): Offer[] {
  const options = [...element.querySelectorAll('option')].map((option) => ({
    value: option.value,
    label: words(option),
  }));
  if (options.length > 0) return options;
  return [...element.querySelectorAll<HTMLInputElement>('input[type="radio"]')].map((radio) => ({
    value: radio.value,
    label: words(radio.labels?.[0]),
  }));
}

/** "top-k" → "topK", as tables of parameters write it. */
const asName = (key: string) => key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export interface Opened {
  controls: Control[];
  /** By the name of a control: the values one can choose there. */
  offers: Record<string, Offer[]>;
  /** What a picture is made of. */
  figure?: Element;
}

/**
 * What the widget offers for a setting: at the control of that name, or else at one that has the setting's value among its own,
 * as "model" is set by a control called "rung".
 * @param value an id; a number says too little
 */
export function offersFor(offers: Opened['offers'], name: string, value: string): Offer[] {
  const holds = (offered: Offer[]) => offered.some((offer) => offer.value === value);
  const named = offers[name] ?? [];
  if (holds(named) || !/[a-z]/i.test(value)) return named;
  return Object.values(offers).find(holds) ?? [];
}

/** What the widget in `document` has to offer; undefined when it is not one of ours that came. */
export function openedIn(document: Document | null, widget: string): Opened | undefined {
  const stage = document?.querySelector('.embed .stage');
  if (!stage) return undefined;
  const controls = controlsIn(stage, widget);
  const offers = controls.map((control) => [asName(control.key), offersOf(control)]);
  return { controls, offers: Object.fromEntries(offers), figure: stage.querySelector('figure') ?? undefined };
}
