/** The reader's side of the widget: what is set, what is shown, and what each touch does. Keeps the URL in step. */
import { writeParams, type Problem, type Values } from '../../core/params.ts';
import type { Suggestion } from '../../core/world/suggestions.ts';
import type { Live } from '../_parts/model/live.ts';
import type { ModelStatus } from '../_parts/model/loading.ts';
import { findRecording, type Recording } from '../_parts/recordings.ts';
import { findRung, type Rung } from '../_parts/rung.ts';
import { readUrl, writeUrl } from '../_parts/url-state.ts';
import { params as table } from './params.ts';
import * as at from './session.ts';
import { createWeighing, type Wish } from './weighing.ts';

type Settings = Values<typeof table>;

interface DeskOptions {
  params: Settings;
  name: string;
  rungs: Rung[];
  recordings: Recording[];
  loadLive: () => Promise<Live>;
}

const TYPING_PAUSE_MILLISECONDS = 300;

export function createDesk({ params, name, rungs, recordings, loadLive }: DeskOptions) {
  let values = $state.raw(params);
  let problems = $state.raw<Problem[]>([]);
  let status = $state.raw<ModelStatus>({ kind: 'absent' });
  const start = at.fromRecording(findRecording(recordings, params));
  let session = $state.raw(start);
  /** Counts finished actions, so that each is said aloud once and none of the tokens in between. */
  let finished = $state(0);
  let typing: ReturnType<typeof setTimeout> | undefined;

  const weighing = createWeighing({
    start,
    loadLive,
    tellSession: (next) => (session = next),
    tellStatus: (next) => (status = next),
  });
  const rung = () => findRung(rungs, values.model) ?? rungs[0];
  const wish = (): Wish => {
    const { prompt, format, length, temperature, topK, topP, seed } = values;
    const sampling = { temperature, topK, topP, minP: 0, seed: Math.round(seed) + at.place(session) };
    return { rung: rung(), prompt, format, length: Math.round(length), sampling };
  };

  function set(change: Partial<Settings>) {
    values = { ...values, ...change };
    writeSoon();
  }
  const act = async (work: Promise<void>) => {
    await work;
    finished++;
    writeSoon();
  };

  let writing: ReturnType<typeof setTimeout> | undefined;
  function writeSoon() {
    clearTimeout(writing);
    writing = setTimeout(() => writeUrl(table, name, lasting(), params), TYPING_PAUSE_MILLISECONDS);
  }
  /** The settings with the tokens written so far, as an address can carry them: what is too long for one stays out. */
  function lasting(): Settings {
    const prompt = values.prompt.length <= table.prompt.maxLength ? values.prompt : params.prompt;
    const ids = session.origin === 'live' ? at.writeIds(session.written) : values.written;
    return { ...values, prompt, written: ids.length <= table.written.maxLength ? ids : '' };
  }

  function weigh() {
    clearTimeout(typing);
    return act(weighing.weigh(wish(), at.readIds(values.written, rung().vocabulary)));
  }
  /** Another seed, so that drawing where something stands already does not bring the same again. */
  const reseed = () => set({ seed: (values.seed + 1) % table.seed.max });

  return {
    get values() {
      return values;
    },
    /** The widget's state for other addresses. */
    get state() {
      return writeParams(table, lasting());
    },
    get problems() {
      return problems;
    },
    get status() {
      return status;
    },
    get session() {
      return session;
    },
    get finished() {
      return finished;
    },
    get rung() {
      return rung();
    },
    /** Takes over what the page's URL asks for; in the browser, once. */
    arrive() {
      const url = readUrl(table, name, params);
      if (!findRung(rungs, url.values.model)) {
        if (url.values.model !== params.model) {
          url.problems.push({ name: 'model', given: url.values.model, reason: 'not-a-choice' });
        }
        url.values.model = rung().id;
      }
      ({ values, problems } = url);
      const recorded = values.written === '' && findRecording(recordings, values);
      if (!recorded && session.origin !== 'none') weighing.forget();
    },
    type(prompt: string) {
      set({ prompt, written: '' });
      clearTimeout(typing);
      if (session.origin === 'live') typing = setTimeout(weigh, TYPING_PAUSE_MILLISECONDS);
      else weighing.forget();
    },
    weigh,
    suggest({ prompt, format }: Suggestion) {
      set({ prompt, format: format === 'steps' ? 'steps' : 'auto', written: '' });
      return weigh();
    },
    pick(change: { model: string } | { format: Settings['format'] }) {
      set({ ...change, written: '' });
      return weigh();
    },
    /** Changes how tokens are drawn, which the bars can only show once the model is here. */
    tune(change: Partial<Settings>) {
      set(change);
      const isDrawing = 'temperature' in change || 'topK' in change || 'topP' in change;
      if (isDrawing && session.origin === 'recorded') void act(weighing.wake(wish()));
    },
    look: (index: number | undefined) => act(weighing.look(wish(), index)),
    draw() {
      if (session.looked !== undefined && at.place(session) < session.written.length) reseed();
      return act(weighing.draw(wish(), 1));
    },
    run: () => act(weighing.draw(wish(), Math.round(values.length))),
    choose: (token: number) => act(weighing.choose(wish(), token)),
    back() {
      reseed();
      return act(weighing.back(wish()));
    },
    cancel: () => weighing.cancel(),
  };
}
