/** The releases the site keeps for those who want what never changes; fetched with the share dialog. */

export interface Release {
  /** "0.1.0", as its addresses have it. */
  release: string;
  /** The day it was cut: "2026-11-25". */
  date: string;
  /** Names of the widgets it has. */
  widgets: string[];
}

const cards = import.meta.glob<Release>('../../../../content/releases/*/card.json', {
  eager: true,
  import: 'default',
});

/** The newest of `releases` that has the widget, or undefined. */
export function latestRelease(widget: string, releases: Release[] = Object.values(cards)): Release | undefined {
  const inOrder = (a: Release, b: Release) =>
    a.date.localeCompare(b.date) || a.release.localeCompare(b.release, 'en', { numeric: true });
  return releases
    .filter(({ widgets }) => widgets.includes(widget))
    .sort(inOrder)
    .at(-1);
}

/** The release that the page itself belongs to, or undefined on the site as it is today. */
export function ownRelease(widget: string): Release | undefined {
  const { release, released } = document.documentElement.dataset;
  return release && released ? { release, date: released, widgets: [widget] } : undefined;
}
