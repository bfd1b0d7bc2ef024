/** The reader's side of the widget: what is set, the two lanes, the race and its replay. Keeps the URL in step. */
import { writeParams, type Problem, type Values } from '../../core/params.ts';
import type { Suggestion } from '../../core/world/suggestions.ts';
import type { Live } from '../_parts/model/live.ts';
import type { ModelStatus } from '../_parts/model/loading.ts';
import { findRung, type Rung } from '../_parts/rung.ts';
import { readUrl, writeUrl } from '../_parts/url-state.ts';
import { createComparing } from './comparing.ts';
import { EMPTY_LANE, type Lane } from './lane.ts';
import { params as table } from './params.ts';
import type { Run } from './race.ts';
import type { Marker } from './town.ts';

type Settings = Values<typeof table>;

export interface RecordedRace {
  topic: Settings['topic'];
  seed: number;
  runs: [Run, Run];
}

interface DeskOptions {
  params: Settings;
  name: string;
  rungs: Rung[];
  /** The lanes as recorded for `params`, and a recorded race between the same two models. */
  lanes: [Lane, Lane] | undefined;
  race: RecordedRace | undefined;
  loadLive: () => Promise<Live>;
  loadMarker: () => Promise<Marker>;
}

const WRITING_PAUSE_MILLISECONDS = 300;
const absent: ModelStatus = { kind: 'absent' };

export function createDesk({ params, name, rungs, lanes: recorded, race: recordedRace, ...load }: DeskOptions) {
  let values = $state.raw(params);
  let problems = $state.raw<Problem[]>([]);
  let lanes = $state.raw<[Lane, Lane]>(recorded ?? [EMPTY_LANE, EMPTY_LANE]);
  let statuses = $state.raw<[ModelStatus, ModelStatus]>([absent, absent]);
  let race = $state.raw<{ origin: 'recorded' | 'live'; runs: [Run, Run] } | undefined>(
    recordedRace && { origin: 'recorded', runs: recordedRace.runs },
  );
  let racing = $state(false);
  /** Counts finished runs, so that each is said aloud once. */
  let finished = $state(0);
  let writing: ReturnType<typeof setTimeout> | undefined;

  const replace = <T>([first, second]: [T, T], which: number, value: T): [T, T] =>
    which === 0 ? [value, second] : [first, value];
  const comparing = createComparing({
    ...load,
    tellLane: (which, lane) => (lanes = replace(lanes, which, lane)),
    tellStatus: (which, status) => (statuses = replace(statuses, which, status)),
  });
  const rung = (which: 'a' | 'b') => findRung(rungs, values[which]) ?? rungs[which === 'a' ? 0 : rungs.length - 1];
  const pair = (): [Rung, Rung] => [rung('a'), rung('b')];

  function set(change: Partial<Settings>) {
    values = { ...values, ...change };
    clearTimeout(writing);
    writing = setTimeout(() => writeUrl(table, name, lasting(), params), WRITING_PAUSE_MILLISECONDS);
  }
  /** The settings as an address can carry them: a prompt too long for one stays out. */
  const lasting = (): Settings =>
    values.prompt.length <= table.prompt.maxLength ? values : { ...values, prompt: params.prompt };

  async function weigh(prompt = values.prompt) {
    if (prompt !== values.prompt) set({ prompt });
    const { format, temperature, seed, length } = values;
    const sampling = { temperature, topK: 0, topP: 1, minP: 0, seed: Math.round(seed) };
    await comparing.weigh({ rungs: pair(), prompt, format, sampling, length: Math.round(length) });
    finished++;
  }

  return {
    get values() {
      return values;
    },
    get problems() {
      return problems;
    },
    get lanes() {
      return lanes;
    },
    get statuses() {
      return statuses;
    },
    get race() {
      return race;
    },
    get racing() {
      return racing;
    },
    get finished() {
      return finished;
    },
    get pair() {
      return pair();
    },
    /** The widget's state for other addresses. */
    get state() {
      return writeParams(table, lasting());
    },
    /** Takes over what the page's URL asks for; in the browser, once. */
    arrive() {
      const url = readUrl(table, name, params);
      for (const which of ['a', 'b'] as const) {
        const given = url.values[which];
        if (findRung(rungs, given)) continue;
        if (given !== params[which]) url.problems.push({ name: which, given, reason: 'not-a-choice' });
        url.values[which] = rung(which).id;
      }
      const changed = (keys: (keyof Settings)[]) => keys.some((key) => url.values[key] !== params[key]);
      ({ values, problems } = url);
      if (changed(['prompt', 'a', 'b', 'format', 'temperature', 'length'])) comparing.forget();
      if (changed(['a', 'b', 'topic', 'questions', 'race'])) race = undefined;
    },
    type(prompt: string) {
      set({ prompt });
      comparing.forget();
    },
    weigh,
    suggest({ prompt, format }: Suggestion) {
      set({ prompt, format: format === 'steps' ? 'steps' : 'auto' });
      return weigh();
    },
    pick(change: Partial<Pick<Settings, 'a' | 'b' | 'format'>>) {
      set(change);
      if (!('format' in change)) race = undefined;
      return weigh();
    },
    tune: (change: Partial<Settings>) => set(change),
    pickTopic(topic: Settings['topic']) {
      set({ topic });
      race = undefined;
    },
    /** Lets both answer; when there was a race before, other questions of the same kind. */
    async startRace() {
      if (race) set({ race: (values.race + 1) % table.race.max });
      racing = true;
      race = undefined;
      const { topic, questions, race: seed } = values;
      const runs = await comparing.race({ rungs: pair(), topic, questions: Math.round(questions), seed });
      racing = false;
      if (runs) race = { origin: 'live', runs };
    },
    cancel: () => comparing.cancel(),
  };
}
