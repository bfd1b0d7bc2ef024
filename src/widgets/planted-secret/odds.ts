/** Probabilities as people say them: likely ones in per cent, unlikely ones as one in so many. */
import { wholePercent } from '../../core/quantity.ts';
import { message } from '../../core/message.ts';

/** @param oneIn the label "1 in {count}" */
export function oddsIn(language: string, oneIn: string): (probability: number) => string {
  const percent = wholePercent(language);
  const plain = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  const long = new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 2,
  });
  return (probability) => {
    if (probability >= 0.1) return percent.format(probability);
    const count = 1 / probability;
    return message(oneIn, { count: (count < 1e6 ? plain : long).format(count) });
  };
}
