/** Everything the scale shows, put together from the cards at build: weights, slips and the list of sources. */
import {
  deviceCards,
  ladderCards,
  modelCards,
  type CardFigure,
  type CardSource,
  type LadderCard,
  type ModelCard,
} from './cards.ts';
import { familyOf, isBase } from './family.ts';
import { pack, type Catalogue, type Slip, type Source, type SourceReference } from './pack.ts';
import { isKnown, type Known, type Weight } from './weight.ts';

/** The weight of a model's card. */
export function weightOf({ id, name, maker, kinds, released, parameters, active, landmark }: ModelCard): Weight {
  return {
    id,
    name,
    maker,
    released: released.value,
    family: familyOf(kinds),
    base: isBase(kinds),
    parameters: parameters.value === 'undisclosed' ? undefined : parameters.value,
    active: active?.value,
    ours: false,
    landmark: landmark ?? 0,
    subject: kinds.find((kind) => kind === 'speech' || kind === 'vision'),
  };
}

/** The weight of a rung of our ladder: small by anybody's rule, hung at the month it was trained. */
const rungWeight = ({ id, name, parameters, trainedOn }: LadderCard): Known => ({
  id,
  name,
  maker: 'Weigh-In',
  released: String(trainedOn).slice(0, 7),
  family: 'small',
  base: false,
  parameters,
  ours: true,
  landmark: 1,
});

/** The well-known models that hang from the great beam of the home page. */
export const landmarks = (): Known[] =>
  modelCards()
    .map(weightOf)
    .filter(isKnown)
    .filter(({ landmark }) => landmark === 1);

/** The rungs of our ladder as weights. */
export const ladderWeights = (): Known[] => ladderCards().map(rungWeight);

/** Numbers sources as they come, so that each is handed to the page once. */
function sourceList() {
  const sources: Source[] = [];
  const numbers = new Map<string, number>();
  const refer = (source?: CardSource): SourceReference => {
    if (!source) return 0;
    const { title, url, status } = source;
    const key = `${title} ${url}`;
    const number = numbers.get(key) ?? sources.push({ title, url });
    numbers.set(key, number);
    return status === 'confirmed' ? number : -number;
  };
  return { sources, refer };
}

function slipOf(card: ModelCard, refer: (source?: CardSource) => SourceReference): Slip {
  const from = (figure?: CardFigure<unknown>) => refer(figure?.source);
  return {
    id: card.id,
    stated: card.parameters.stated,
    effective: card.parameters.effective,
    open: card.openWeights,
    tokens: card.trainingTokens?.value,
    parametersSource: from(card.parameters),
    activeSource: from(card.active),
    releasedSource: from(card.released),
    tokensSource: from(card.trainingTokens),
  };
}

const NO_SOURCES = {
  parametersSource: 0,
  activeSource: 0,
  releasedSource: 0,
  tokensSource: 0,
};

const rungSlip = ({ id, tokens }: LadderCard): Slip => ({ id, open: true, tokens, ...NO_SOURCES });

/** The whole catalogue: our rungs first, then the models. */
export function catalogue(): Catalogue {
  const models = modelCards();
  const { sources, refer } = sourceList();
  return {
    weights: [...ladderWeights(), ...models.map(weightOf)],
    slips: [...ladderCards().map(rungSlip), ...models.map((card) => slipOf(card, refer))],
    sources,
    devices: deviceCards().map(({ name, memory }) => ({ name, usable: memory.usable })),
    checked: models.reduce((latest, { checked }) => (checked > latest ? checked : latest), ''),
  };
}

/** The catalogue as the string an island is given. */
export const packedCatalogue = () => pack(catalogue());
