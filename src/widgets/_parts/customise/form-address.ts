/** Where the form of a widget stands, filled in. */
import { languagePrefix } from '../../../core/language-prefix.ts';
import { defaults, writeParams } from '../../../core/params.ts';
import type { Shared } from '../share/shared.ts';
import { formTable, type LookValues } from './form-table.ts';

/**
 * The address of the widget's own page, its form filled in as the widget stands.
 * @param home the site's own, with its base path and a slash at the end
 * @param look what is set of how it looks and where it goes; what is left out is as at the beginning
 */
export function formAddress(
  home: string,
  { widget, state }: Pick<Shared, 'widget' | 'state'>,
  look: Partial<LookValues>,
  language: string,
): string {
  const address = new URL(`.${languagePrefix(language)}/widgets/${widget}/`, home);
  const table = formTable({}, [language], language);
  const written = writeParams(table, { ...defaults(table), ...look });
  address.search = new URLSearchParams([...state, ...written]).toString();
  return address.href;
}
