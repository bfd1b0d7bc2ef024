/** What the bench asks of each engine. */
export interface Contender {
  /** Loads the model; nothing of the engine is on the page before. */
  load(model: BenchModel): Promise<void>;
  /** Continues a prompt greedily and tells how long reading it took, and how long the tokens after the first. */
  write(prompt: BenchPrompt, limit: number): Promise<BenchRun>;
}

export interface BenchModel {
  id: string;
  bytes: number;
  sha256: string;
  layers: number;
  heads: number;
  headSize: number;
}

/** One text as each engine wants it. */
export interface BenchPrompt {
  text: string;
  ids: number[];
  /** What each token adds to the text. */
  texts: string[];
  end: number;
}

export interface BenchRun {
  text: string;
  tokens: number;
  /** From the question to the first token: the whole prompt is read. */
  firstMilliseconds: number;
  /** From the first token to the last. */
  milliseconds: number;
}
