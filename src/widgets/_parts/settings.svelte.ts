/** A widget's settings: as its card wrote them, then as the page's URL asks, and kept in the URL as the reader changes them. */
import { onMount } from 'svelte';
import { writeParams, type ParameterTable, type Problem, type Values } from '../../core/params.ts';
import { readUrl, writeUrl } from './url-state.ts';

/** For the time a component is set up: the URL is read once the component is in the page. */
export function createSettings<T extends ParameterTable>(table: T, name: string, start: Values<T>) {
  let values = $state.raw(start);
  let problems = $state.raw<Problem[]>([]);
  onMount(() => ({ values, problems } = readUrl(table, name, start)));

  return {
    get values() {
      return values;
    },
    /** What of the URL could not be used. */
    get problems() {
      return problems;
    },
    /** The settings for other addresses. */
    get state() {
      return writeParams(table, values);
    },
    change(changed: Partial<Values<T>>) {
      values = { ...values, ...changed };
      writeUrl(table, name, values, start);
    },
  };
}
