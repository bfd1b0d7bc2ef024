/** The retry after a part of the page did not come: a browser keeps a module that failed as failed, so only a new page helps. */

/** Loads the page again as soon as the site answers; until then the page with what it says stays. */
export async function loadAgain(): Promise<void> {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (answer?.ok) location.reload();
}
