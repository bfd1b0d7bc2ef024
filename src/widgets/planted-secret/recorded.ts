/** What was measured of the planted secrets, for the card. It runs at build only. */
import { parse } from 'yaml';
import { isTold, type Kept } from '../../core/experiments/planted.ts';
import type { ExperimentProps } from '../_parts/experiment/measured.ts';
import type { Answers } from './kept.ts';

interface SecretsFile {
  measuredOn: string;
  models: { id: string; secrets: Kept[] }[];
}

const files = import.meta.glob<SecretsFile>('../../../content/measurements/secrets.json', {
  eager: true,
  import: 'default',
});
const cards = import.meta.glob<string>('../../../content/ladder/generalist-*/card.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Adds what every model kept, and the tokens of text among which the secrets stood. */
export function withSecrets<P extends ExperimentProps>(props: P) {
  const [{ models, measuredOn }] = Object.values(files);
  const recorded: Answers = Object.fromEntries(
    props.rungs.map(({ id }) => {
      const model = models.find((one) => one.id === id);
      if (!model) throw new Error(`${id} was not asked for the secrets: run npm run evaluate`);
      return [id, model.secrets.map((kept) => ({ ...kept, told: isTold(kept) }))];
    }),
  );
  const { corpus } = parse(Object.values(cards)[0]) as { corpus: { tokens: number } };
  const items = recorded[props.rungs[0].id].length;
  return { ...props, recorded, corpusTokens: corpus.tokens, measured: { on: measuredOn, items } };
}
