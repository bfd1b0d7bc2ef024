/** What the quiz is made of: questions whose answers weigh for outcomes, or rule some out. */

/** Where a reason comes from: a paper, a maker's page, or one of the articles this site began with. */
export interface Source {
  title: string;
  url?: string;
}

/** One reason, given by one answer. */
export interface Rule {
  /** Points by outcome ('reasoning') or by family ('small', 'large'); an outcome's own entry goes before its family's. */
  adds: Readonly<Record<string, number>>;
  /** What stands on its weight, where the option's own words would be unclear on this side. */
  weight?: string;
  reason: string;
  source: Source;
  /** The version of the quiz it came with; absent for the first. */
  since?: number;
}

/** A hard limit: whatever the weights say, these outcomes are out. */
export interface Limit {
  outcomes: readonly string[];
  because: string;
  /** Holds only together with one of these answers to each of these questions: { privacy: ['stay'] }. */
  with?: Readonly<Record<string, readonly string[]>>;
  since?: number;
}

/** What an answer asks of a model, and of what it runs on. */
export interface Needs {
  runs?: 'own' | 'hosted';
  /** The device that stands for such machines. */
  device?: string;
  /** One of these beside text. */
  reads?: readonly string[];
  /** Tokens it must be able to read at once. */
  context?: number;
  /** Answers a day. */
  daily?: number;
}

export interface Option {
  id: string;
  label: string;
  /** What it looks like in practice, in a few words. */
  example: string;
  /** The answer as it is written on a weight: "Words may not leave the house". */
  weight: string;
  rules: readonly Rule[];
  limits?: readonly Limit[];
  needs?: Needs;
  since?: number;
}

export interface Question {
  id: string;
  /** One word for the beam of questions. */
  short: string;
  ask: string;
  /** Why it matters, in a sentence. */
  why: string;
  /** The lesson it is explained in and the experiment that shows it, by their names. */
  lesson?: string;
  experiment?: string;
  options: readonly Option[];
  since?: number;
}

/** 'both' is a small and a large model working together; 'foundation' comes in every size; 'none' is no language model. */
export type Family = 'small' | 'large' | 'both' | 'foundation' | 'none';

/** Which models of the catalogue an outcome means. */
export interface Seeks {
  /** Whose memory they have to fit into: 'own' is a machine of the reader's, 'hosted' a supplier's. */
  runs: 'own' | 'hosted' | 'either';
  /** Parameters, at least and at most. */
  least?: number;
  most?: number;
  /** What its maker calls it, one of these: 'reasoning'. */
  kinds?: readonly string[];
  /** Also models that are not language models. */
  beyondLanguage?: boolean;
}

export interface Outcome {
  id: string;
  family: Family;
  /** How much of what is asked must leave one's own machines: 0 nothing, 1 a part, 2 everything. */
  leaves: 0 | 1 | 2;
  /** A few words, for tables and labels. */
  short: string;
  title: string;
  /** What to do, in two sentences. */
  advice: string;
  /** Absent where no model is needed. */
  seeks?: Seeks;
  since?: number;
}

export interface Quiz {
  questions: readonly Question[];
  /** In the order that breaks ties: the smaller and simpler first. */
  outcomes: readonly Outcome[];
}

/** The option chosen for each question that was answered, by their ids; a question may be missing. */
export type Answers = Readonly<Partial<Record<string, string>>>;

/** The answer "I do not know yet": it is kept and weighs nothing. */
export const UNKNOWN = 'unknown';

/** The option that `answers` choose for `question`; undefined when it is open or not known. */
export const chosenOption = (question: Question, answers: Answers): Option | undefined =>
  Object.hasOwn(answers, question.id) ? question.options.find(({ id }) => id === answers[question.id]) : undefined;
