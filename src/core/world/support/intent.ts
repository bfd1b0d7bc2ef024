/** One thing that customers of a shop may want. */

export interface Intent {
  name: string;
  /** Phrasings a model may see in training. */
  seen: readonly string[];
  /** Phrasings kept for testing whether a model understands words it was not trained on. */
  heldOut: readonly string[];
  /** A remark that mentions the matter without wanting anything: it must not mislead. */
  aside: string;
}
