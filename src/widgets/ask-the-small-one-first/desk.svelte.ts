/** The reader's side of the widget: what is set, and the measured answers of the pair, fetched when another one is chosen. */
import { writeParams, type Problem, type Values } from '../../core/params.ts';
import type { Rung } from '../_parts/rung.ts';
import { readUrl, writeUrl } from '../_parts/url-state.ts';
import { isComplete, KINDS, type Mix, type Sheets } from './kinds.ts';
import { params as table } from './params.ts';
import { sheetsOf, type ConfidenceFile } from './sheets.ts';

export type Settings = Values<typeof table>;

interface DeskOptions {
  params: Settings;
  name: string;
  rungs: Rung[];
  sheets: Record<string, Sheets>;
  loadConfidence: () => Promise<ConfidenceFile>;
}

const WRITING_PAUSE_MILLISECONDS = 300;

const mixOf = (values: Settings) => Object.fromEntries(KINDS.map((kind) => [kind, values[kind]])) as Mix;

export function createDesk({ params, name, rungs, sheets: opening, loadConfidence }: DeskOptions) {
  let values = $state.raw(params);
  let problems = $state.raw<Problem[]>([]);
  let sheets = $state.raw(opening);
  /** The pair and the mix that are shown: the chosen ones as soon as the answers are here. */
  let shown = $state.raw({ small: params.small as string, large: params.large as string, mix: mixOf(params) });
  let fetching = $state<'no' | 'yes' | 'failed'>('no');
  let writing: ReturnType<typeof setTimeout> | undefined;

  const rungOf = (id: string) => rungs.find((rung) => rung.id === id)!;
  const isLarger = (large: string, small: string) => rungOf(large).parameters > rungOf(small).parameters;
  /** The models that can stand above `small`. */
  const above = (small: string) => table.large.choices.filter((id) => isLarger(id, small));

  function set(change: Partial<Settings>) {
    values = { ...values, ...change };
    clearTimeout(writing);
    writing = setTimeout(() => writeUrl(table, name, values, params), WRITING_PAUSE_MILLISECONDS);
  }

  async function show() {
    const { small, large } = values;
    const mix = mixOf(values);
    try {
      if (!isComplete(sheets[small], sheets[large], mix)) {
        fetching = 'yes';
        const file = await loadConfidence();
        sheets = { ...sheets, [small]: sheetsOf(file, small), [large]: sheetsOf(file, large) };
      }
      if (values.small === small && values.large === large) {
        shown = { small, large, mix };
        fetching = 'no';
      }
    } catch {
      fetching = 'failed';
    }
  }

  return {
    get values() {
      return values;
    },
    get problems() {
      return problems;
    },
    get mix(): Mix {
      return shown.mix;
    },
    get pair() {
      return { small: rungOf(shown.small), large: rungOf(shown.large) };
    },
    get sheets() {
      return { small: sheets[shown.small], large: sheets[shown.large] };
    },
    get fetching() {
      return fetching;
    },
    get state() {
      return writeParams(table, values);
    },
    above,
    set,
    show,
    /** Changes which questions come in. */
    weigh(change: Partial<Mix>) {
      set(change);
      return show();
    },
    /** Chooses a model; a large one that is no larger than the small one gives way to the largest. */
    pick(change: Partial<Pick<Settings, 'small' | 'large'>>) {
      const small = change.small ?? values.small;
      const large = change.large ?? values.large;
      const fits = isLarger(large, small);
      set({ small, large: fits ? large : above(small).at(-1)! });
      return show();
    },
    /** Takes over what the page's URL asks for; in the browser, once. */
    arrive() {
      const url = readUrl(table, name, params);
      const { small, large } = url.values;
      const below = table.small.choices.filter((one) => isLarger(large, one));
      if (!isLarger(large, small) && small === params.small && below.length > 0) {
        url.values.small = below.at(-1)!; // whoever asks for the large one alone gets it
      } else if (!isLarger(large, small)) {
        url.problems.push({ name: 'large', given: large, reason: 'not-a-choice' });
        url.values.large = above(small).at(-1)!;
      }
      if (KINDS.every((kind) => url.values[kind] === 0)) {
        url.problems.push({ name: KINDS[0], given: '0', reason: 'out-of-range' });
        for (const kind of KINDS) url.values[kind] = params[kind];
      }
      ({ values, problems } = url);
      return show();
    },
  };
}
