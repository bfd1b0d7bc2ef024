/** The models to be put under the umbrella, and what every model reads and writes. Runs at build only. */
import { parse } from 'yaml';
import { ladderCards, modelCards } from '../parameter-scale/cards.ts';
import { shortName } from '../parameter-scale/weight.ts';
import type { Piece } from './placing.ts';
import type { Flow } from './flows.ts';

/** From every corner of the umbrella; the sums specialist of our ladder joins them. */
const CHOSEN = [
  'clip-vit-l14',
  'bert-base',
  'gpt-3-175b',
  'llama-2-7b',
  'gemma-4-e2b',
  'whisper-tiny',
  'mistral-7b',
  'sam-vit-h',
  'phi-4',
];

/** The pieces, real ones first. */
export function pieces(): Piece[] {
  const cards = new Map(modelCards().map((card) => [card.id, card]));
  const real = CHOSEN.map((id): Piece => {
    const card = cards.get(id);
    const parameters = card?.parameters.value;
    if (!card || typeof parameters !== 'number') throw new Error(`There is no model ${id} of known size`);
    const kind = card.kinds.includes('FM-not-language') ? 'foundation' : 'language';
    return { id, name: shortName(card.name), parameters, kind };
  });
  const ours = ladderCards().find(({ id }) => id.startsWith('sums-'));
  return ours ? [...real, { id: ours.id, name: ours.name, parameters: ours.parameters, kind: 'specialist' }] : real;
}

interface ModalityCard {
  name: string;
  modality?: { value: { reads: string[]; writes: string[] }; source: { status: string } };
}

const files = import.meta.glob<string>('../../../content/models/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** What each model of known size takes in and gives out, as its card says. */
export function flows(): Flow[] {
  const byId = new Map(
    Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.yaml$/g, ''), parse(text) as ModalityCard]),
  );
  return modelCards().flatMap(({ id, name, parameters }) => {
    const modality = byId.get(id)?.modality;
    if (!modality || typeof parameters.value !== 'number') return [];
    const { value, source } = modality;
    return [{ name: shortName(name), parameters: parameters.value, ...value, sure: source.status === 'confirmed' }];
  });
}
