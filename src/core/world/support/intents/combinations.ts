/** Sentences put together from parts, one of each list, so that the same words recur in many of them. */
import { capitalised } from '../../traits.ts';

/** Every way to take one part of each list, in order; the parts carry their own spaces and stops. */
export function combinations(...lists: readonly (readonly string[])[]): string[] {
  let beginnings = [''];
  for (const parts of lists) {
    beginnings = beginnings.flatMap((beginning) => parts.map((part) => beginning + part));
  }
  return beginnings.map(capitalised);
}
