/** The ladder's models as the site serves them, read from their cards. For widget cards and pages: it runs at build only. */
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

/** Every model of the ladder, generalists first, the smallest first, with addresses under the site's `base`. */
export function ladder(base = import.meta.env.BASE_URL.replace(/\/$/, '')): Rung[] {
  return inOrder(Object.values(cards).map((text) => rungOf(parse(text) as Card, base)));
}

function rungOf({ id, name, kind, parameters, config, file }: Card, base: string): Rung {
  const url = `${base}/ladder/${modelFileName(id, file.sha256)}`;
  const { vocabulary, context } = config;
  return { id, name, kind, parameters, vocabulary, context, ...file, url };
}
