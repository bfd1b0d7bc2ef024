/**
 * Writes checks in GIFT, the plain-text format in which Moodle takes questions.
 * @see https://docs.moodle.org/en/GIFT_format
 */
import { checkId, type Check } from './check.ts';

/** A set of checks that Moodle keeps in one category. */
export interface CheckGroup {
  /** From the outermost to the innermost: ["Weigh-In", "What does a language model do?"]. */
  category: string[];
  checks: Check[];
}

/** `text` with a backslash before each sign that GIFT reads as its own, on one line. */
export const escapeGift = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/[~=#{}:]/g, '\\$&')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** A slash parts a category from the one inside it; Moodle reads a doubled one as a slash in the name. */
const categoryPath = (names: string[]) => names.map((name) => name.replaceAll('/', '//')).join('/');

function answerLine({ text, feedback, right }: Check['answers'][number]): string {
  // A per cent sign in front would begin a weight, so such an answer is given the weight it has anyway.
  const weight = !text.startsWith('%') ? '' : right ? '%100%' : '%0%';
  return `\t${right ? '=' : '~'}${weight}${escapeGift(text)}#${escapeGift(feedback)}`;
}

/** One check as a question with one right choice and the feedback of each answer; its id is in the comment that Moodle reads. */
const giftQuestion = (check: Check): string =>
  [
    `// [id:${checkId(check)}]`,
    `[plain]${escapeGift(check.question)} {`,
    ...check.answers.map((answer) => answerLine(answer)),
    '}',
  ].join('\n');

/** A whole GIFT file: a category for each group, a blank line between any two questions. */
export const toGift = (groups: CheckGroup[]): string =>
  groups
    .flatMap(({ category, checks }) => [`$CATEGORY: $course$/${categoryPath(category)}`, ...checks.map(giftQuestion)])
    .join('\n\n') + '\n';
