/** Published definitions of small and large as stretches of a scale: what each calls a size, and where a line would suit it. */

/** What a text means by one of the two words; sizes in parameters, absent where it gives words alone. */
export interface Range {
  from?: number;
  /** The upper end, itself included. */
  to?: number;
  /** The upper end, itself left out. */
  below?: number;
  /** The lower end, itself left out. */
  above?: number;
  /** How far the same text also lets the word reach, in passing. */
  stretch?: number;
  words: string;
}

export type Side = 'small' | 'large';

export interface Example {
  /** The name as the text has it. */
  said: string;
  as: Side;
  /** Ids of the models that bear the name. */
  models: string[];
}

export interface Bounds {
  small?: Range;
  large?: Range;
}

/** What a definition makes of a size. */
export type Call = Side | 'both' | 'neither' | 'silent';

/** Names are round: a model sold as 7 B may hold up to a tenth more. */
const ROUNDING = 1.1;

const upperEnd = (range?: Range) => range?.to ?? range?.below;
const lowerEnd = (range?: Range) => range?.from ?? range?.above;
const hasNumber = (range?: Range) => upperEnd(range) !== undefined || lowerEnd(range) !== undefined;

/** Whether the definition draws its border in numbers at all. */
export const isNumbered = ({ small, large }: Bounds): boolean => hasNumber(small) || hasNumber(large);

function holds(range: Range | undefined, parameters: number): boolean {
  if (!range || !hasNumber(range)) return false;
  const { from = 0, above = 0, to = Infinity, below = Infinity } = range;
  if (parameters * ROUNDING < Math.max(from, above)) return false;
  return parameters <= to * ROUNDING && parameters < below;
}

/** What `definition` calls a model of `parameters`, by its numbers alone; 'silent' where it has none. */
export function callOf(definition: Bounds, parameters: number): Call {
  if (!isNumbered(definition)) return 'silent';
  const small = holds(definition.small, parameters);
  const large = holds(definition.large, parameters);
  if (small && large) return 'both';
  if (small || large) return small ? 'small' : 'large';
  return 'neither';
}

/** The stretch that a definition calls both small and large; from and to are one where the two only touch. */
export function overlap({ small, large }: Bounds): { from: number; to: number } | undefined {
  const [end, start] = [upperEnd(small), lowerEnd(large)];
  if (end === undefined || start === undefined || start > end) return undefined;
  const touches = start === end;
  const bothIncluded = small?.to !== undefined && large?.from !== undefined;
  return touches && !bothIncluded ? undefined : { from: start, to: end };
}

/** The stretch between small and large that a definition leaves without a name. */
export function hole({ small, large }: Bounds): { from: number; to: number } | undefined {
  const [end, start] = [upperEnd(small), lowerEnd(large)];
  return end !== undefined && start !== undefined && end < start ? { from: end, to: start } : undefined;
}

/** How a definition takes a line at which small ends and large begins. */
export type Fit = 'agrees' | 'too-low' | 'too-high' | 'impossible' | 'no-number';

/**
 * Whether `definition` can live with a line at `line` parameters: everything it calls small must lie at or under it, and
 * everything it calls large at or above. 'too-low' cuts its small models in two, 'too-high' its large ones.
 */
export function fitOf(definition: Bounds, line: number): Fit {
  if (!isNumbered(definition)) return 'no-number';
  if (overlap(definition)) return 'impossible';
  if ((upperEnd(definition.small) ?? 0) > line) return 'too-low';
  return (lowerEnd(definition.large) ?? Infinity) < line ? 'too-high' : 'agrees';
}

/** Every place at which some definition's border lies, in order. */
export const borders = (definitions: readonly Bounds[]): number[] =>
  [...new Set(definitions.flatMap(({ small, large }) => [upperEnd(small), lowerEnd(large)]))]
    .filter((place) => place !== undefined)
    .sort((a, b) => a - b);

/** The place that most definitions can live with, the lowest where there are several, and how many do. */
export function bestLine(definitions: readonly Bounds[]): { line: number; agree: number } {
  const counted = borders(definitions).map((line) => ({
    line,
    agree: definitions.filter((definition) => fitOf(definition, line) === 'agrees').length,
  }));
  return counted.reduce((best, next) => (next.agree > best.agree ? next : best));
}

/** Examples of a definition that its own numbers contradict, with what the numbers call them. */
export function strayExamples(
  definition: Bounds & { examples: readonly Example[] },
  parametersOf: (model: string) => number | undefined,
): { said: string; model: string; as: Side; called: Call }[] {
  if (!isNumbered(definition)) return [];
  return definition.examples.flatMap(({ said, as, models }) =>
    models.flatMap((model) => {
      const parameters = parametersOf(model);
      if (parameters === undefined) return [];
      const called = callOf(definition, parameters);
      return called === as || called === 'both' ? [] : [{ said, model, as, called }];
    }),
  );
}
