/** A thing to be found that is not a page of its own. */
export interface SearchRecord {
  /** Before the base: "/glossary/#token". */
  url: string;
  language: string;
  title: string;
  content: string;
}
