/** Recognises a question about a person in what somebody typed. */
import { QUESTIONS } from './facts.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './names.ts';
import { RELATIONS } from './traits.ts';
import type { Relation } from './traits.ts';

export interface FactQuestion {
  relation: Relation;
  /** The name as the world writes it. */
  name: string;
}

const PATTERNS = RELATIONS.flatMap((relation) =>
  QUESTIONS[relation].map((wording) => ({ relation, pattern: wordingPattern(wording) })),
);
const GIVEN = new Map(GIVEN_NAMES.map((name) => [name.toLowerCase(), name]));
const FAMILY = new Map(FAMILY_NAMES.map((name) => [name.toLowerCase(), name]));

/**
 * The relation and name a question is about, if it has one of the world's wordings and a name that somebody in the
 * world could bear; null otherwise. Case, extra spaces and a missing question mark do not matter.
 */
export function readQuestion(text: string): FactQuestion | null {
  const plain = text.trim().replace(/\s+/g, ' ');
  for (const { relation, pattern } of PATTERNS) {
    const match = pattern.exec(plain);
    const given = match && GIVEN.get(match[1].toLowerCase());
    const family = match && FAMILY.get(match[2].toLowerCase());
    if (given && family) return { relation, name: `${given} ${family}` };
  }
  return null;
}

function wordingPattern(wording: string): RegExp {
  const [before, behind] = wording.replace('?', '').split('{name}');
  return new RegExp(`^${before}(\\p{L}+) (\\p{L}+)${behind} ?\\??$`, 'iu');
}
