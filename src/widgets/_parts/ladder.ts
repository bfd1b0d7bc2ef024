/** The ladder's models and their variants as the site serves them, read from their cards. For widget cards and pages: it runs at build only. */
import { parse } from 'yaml';
import { inOrder, modelFileName, type Rung } from './rung.ts';

interface Card {
  id: string;
  name: string;
  kind: Rung['kind'];
  parameters: number;
  config: { vocabulary: number; context: number };
  file: { bytes: number; sha256: string };
}

const cards = import.meta.glob<string>('../../../content/ladder/*/card.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const variantCards = import.meta.glob<string>('../../../content/variants/*/card.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Under the site's base path. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Every model of the ladder, generalists first, the smallest first, with addresses under the site's `base`. */
export function ladder(base = BASE): Rung[] {
  return inOrder(Object.values(cards).map((text) => rungOf(parse(text) as Card, base)));
}

/** A rung or a variant of that id. Throws where there is none. */
export function anyModel(id: string): Rung {
  const [text] = [cards, variantCards].flatMap((all) =>
    Object.entries(all).filter(([path]) => path.includes(`/${id}/`)),
  );
  if (!text) throw new Error(`There is no model ${id} in content`);
  return rungOf(parse(text[1]) as Card, BASE);
}

function rungOf({ id, name, kind, parameters, config, file }: Card, base: string): Rung {
  const url = `${base}/ladder/${modelFileName(id, file.sha256)}`;
  const { vocabulary, context } = config;
  return { id, name, kind, parameters, vocabulary, context, ...file, url };
}
