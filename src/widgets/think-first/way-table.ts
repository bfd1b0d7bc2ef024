/** Scores at once and in steps as a table: a row a difficulty, recorded shares and tokens, then the reader's own. */
import { message } from '../../core/message.ts';
import { rangeOf, shareOf, WAYS, type Pair, type Score, type Way } from './layout.ts';

interface Words {
  level: string;
  /** Heads a column of tokens: "tokens, {way}". */
  tokens: string;
  /** Heads a column of the reader's own shares: "{way}, yours". */
  own: string;
  ways: Record<Way, string>;
}

export function wayTable(
  recorded: Pair,
  own: Pair,
  levels: readonly string[],
  words: Words,
  { percent, number }: { percent: Intl.NumberFormat; number: Intl.NumberFormat },
): { columns: string[]; rows: string[][] } {
  const share = (score: Score) => {
    if (score.items === 0) return '–';
    const [low, high] = rangeOf(score).map((bound) => percent.format(bound));
    return `${percent.format(shareOf(score))} (${low}–${high})`;
  };
  const mine = WAYS.filter((way) => own[way].some(({ items }) => items > 0));
  return {
    columns: [
      words.level,
      ...WAYS.flatMap((way) => [words.ways[way], message(words.tokens, { way: words.ways[way] })]),
      ...mine.map((way) => message(words.own, { way: words.ways[way] })),
    ],
    rows: levels.map((level, index) => [
      level,
      ...WAYS.flatMap((way) => [share(recorded[way][index]), number.format(recorded[way][index].tokens)]),
      ...mine.map((way) => share(own[way][index])),
    ]),
  };
}
