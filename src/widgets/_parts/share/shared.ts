/** Which widget a figure shows and in which state, so that it can be shown elsewhere. */
export interface Shared {
  /** The widget's folder: "next-token". */
  widget: string;
  /** The site's base path without a slash at its end. */
  base: string;
  /** The widget's own parameters, as `writeParams(table, values)` gives them. */
  state: URLSearchParams;
  /** Ids of the models the state needs, where they are not those that its parameters name. */
  models?: string[];
}
