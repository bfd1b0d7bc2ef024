/** One table per widget says which parameters it has; everything that reads or writes them goes through it. */

export type Parameter =
  | { kind: 'number'; default: number; min: number; max: number; step?: number }
  | { kind: 'choice'; default: string; choices: readonly string[] }
  | { kind: 'text'; default: string; maxLength: number }
  | { kind: 'flag'; default: boolean };

export type ParameterTable = Readonly<Record<string, Parameter>>;

type ValueOf<P extends Parameter> = P extends { kind: 'choice'; choices: readonly (infer C)[] } ? C : P['default'];

/** The values a table describes: a record with one entry a parameter. */
export type Values<T extends ParameterTable> = {
  -readonly [K in keyof T]: T[K] extends { kind: 'number' }
    ? number
    : T[K] extends { kind: 'text' }
      ? string
      : T[K] extends { kind: 'flag' }
        ? boolean
        : ValueOf<T[K]>;
};

/** A parameter that was given but cannot be used: what it was, and why. */
export interface Problem {
  name: string;
  given: string;
  reason: 'unknown' | 'not-a-number' | 'out-of-range' | 'not-a-choice' | 'too-long' | 'not-a-flag';
}

type Checked = { value: string | number | boolean } | { reason: Problem['reason'] };

function checkNumber(parameter: Extract<Parameter, { kind: 'number' }>, given: string): Checked {
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if (!Number.isFinite(value)) return { reason: 'not-a-number' };
  if (value < parameter.min || value > parameter.max) return { reason: 'out-of-range' };
  return { value };
}

function check(parameter: Parameter, given: string): Checked {
  switch (parameter.kind) {
    case 'number':
      return checkNumber(parameter, given);
    case 'choice':
      return parameter.choices.includes(given) ? { value: given } : { reason: 'not-a-choice' };
    case 'text':
      return given.length <= parameter.maxLength ? { value: given } : { reason: 'too-long' };
    case 'flag':
      if (given === '1' || given === 'true') return { value: true };
      return given === '0' || given === 'false' ? { value: false } : { reason: 'not-a-flag' };
  }
}

/** The default of every parameter of `table`. */
export function defaults<T extends ParameterTable>(table: T): Values<T> {
  return Object.fromEntries(Object.entries(table).map(([name, parameter]) => [name, parameter.default])) as Values<T>;
}

/**
 * The values a URL query gives, with `fallback` (the defaults when omitted) for every parameter that is absent or bad.
 * Never throws: what could not be used is listed in `problems`.
 * @param prefix only names that begin with it are read ("next-token." on a lesson page, "" in an embed)
 * @param reserved names that belong to someone else and are no problem
 */
export function readParams<T extends ParameterTable>(
  table: T,
  query: URLSearchParams,
  { prefix = '', fallback = defaults(table), reserved = [] as readonly string[] } = {},
): { values: Values<T>; problems: Problem[] } {
  const values: Record<string, unknown> = { ...fallback };
  const problems: Problem[] = [];
  for (const [key, given] of query) {
    if (!key.startsWith(prefix)) continue;
    const name = key.slice(prefix.length);
    if (reserved.includes(name)) continue;
    const checked = Object.hasOwn(table, name) ? check(table[name], given) : { reason: 'unknown' as const };
    if ('value' in checked) values[name] = checked.value;
    else problems.push({ name, given: given.slice(0, 80), reason: checked.reason });
  }
  return { values: values as Values<T>, problems };
}

/** A value as a query has it. */
export const asText = (value: unknown): string => (typeof value === 'boolean' ? (value ? '1' : '0') : String(value));

/** The shortest query that `readParams` turns back into `values`: only what differs from `fallback` is written. */
export function writeParams<T extends ParameterTable>(
  table: T,
  values: Values<T>,
  { prefix = '', fallback = defaults(table) } = {},
): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of Object.keys(table)) {
    if (values[name] !== fallback[name]) query.set(prefix + name, asText(values[name]));
  }
  return query;
}

/**
 * The values for props written in a lesson, checked at build.
 * @throws {TypeError} naming the parameters there are, when one is misspelt or its value cannot be used
 */
export function checkParams<T extends ParameterTable>(
  table: T,
  props: Record<string, unknown>,
  where = 'widget',
): Values<T> {
  const query = new URLSearchParams(Object.entries(props).map(([name, value]) => [name, asText(value)]));
  const { values, problems } = readParams(table, query);
  if (problems.length === 0) return values;
  const told = problems.map(({ name, given, reason }) => `${name}="${given}" (${reason})`).join(', ');
  throw new TypeError(`${where}: cannot use ${told}. It takes: ${Object.keys(table).join(', ')}.`);
}
