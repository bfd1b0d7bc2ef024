/** Fetches the glossary once, when somebody first asks for a term. */

export interface GlossaryNotes {
  /** Labels of the way to the glossary, and of the button that closes a note. */
  open: string;
  close: string;
  /** By id: the word and its definition in plain text. */
  terms: Record<string, { term: string; text: string }>;
}

let coming: Promise<GlossaryNotes> | undefined;

async function fetchNotes(address: string): Promise<GlossaryNotes> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

/**
 * The glossary that `link` leads to ("/glossary/#token" → "/glossary.json").
 * @throws {Error} when it cannot be had now; the next call tries again
 */
export function glossaryNotes(link: HTMLAnchorElement): Promise<GlossaryNotes> {
  coming ??= fetchNotes(link.pathname.replace(/\/$/, '.json')).catch((error) => {
    coming = undefined;
    throw error;
  });
  return coming;
}
