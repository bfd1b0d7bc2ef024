/** The reader's side of the widget: what is set, what is seen, and what each touch does. Keeps the URL in step. */
import { writeParams, type Problem, type Values } from '../../core/params.ts';
import type { Suggestion } from '../../core/world/suggestions.ts';
import type { Insight, Head } from '../_parts/model/client.ts';
import type { Live } from '../_parts/model/live.ts';
import type { ModelStatus } from '../_parts/model/loading.ts';
import { findRung, type Rung } from '../_parts/rung.ts';
import { readUrl, writeUrl } from '../_parts/url-state.ts';
import { headAt, headId, readHeads, sameHead, writeHeads } from './heads.ts';
import { createLooking, NOTHING_SEEN, type Look } from './looking.ts';
import { unpackLook } from './packed.ts';
import { params as table } from './params.ts';
import type { Judge } from './town.ts';

type Settings = Values<typeof table>;

interface DeskOptions {
  params: Settings;
  name: string;
  rungs: Rung[];
  /** As `packLook` packed it. */
  recording: string | undefined;
  loadLive: () => Promise<Live>;
  loadJudge: () => Promise<Judge>;
}

const TYPING_PAUSE_MILLISECONDS = 300;

export function createDesk({ params, name, rungs, recording, loadLive, loadJudge }: DeskOptions) {
  let values = $state.raw(params);
  let problems = $state.raw<Problem[]>([]);
  let status = $state.raw<ModelStatus>({ kind: 'absent' });
  const start: Look = recording ? { ...NOTHING_SEEN, origin: 'recorded', ...unpackLook(recording) } : NOTHING_SEEN;
  let look = $state.raw(start);
  let finished = $state(0);
  const looking = createLooking({
    start,
    loadLive,
    loadJudge,
    tellLook: (next) => (look = next),
    tellStatus: (next) => (status = next),
  });
  const rung = () => findRung(rungs, values.model) ?? rungs[0];
  const wish = () => ({ rung: rung(), prompt: values.prompt, format: values.format, off: values.off });
  /** The settings as an address can carry them: a prompt that is too long for one stays out. */
  const lasting = () =>
    values.prompt.length <= table.prompt.maxLength ? values : { ...values, prompt: params.prompt };
  let writing: ReturnType<typeof setTimeout> | undefined;

  function set(change: Partial<Settings>) {
    values = { ...values, ...change };
    clearTimeout(writing);
    writing = setTimeout(() => writeUrl(table, name, lasting(), params), TYPING_PAUSE_MILLISECONDS);
  }
  const act = async (work: Promise<unknown>) => {
    await work;
    finished++;
  };
  const afresh = (change: Partial<Settings>) => set({ ...change, token: 0, head: '', off: '' });
  /** What is seen, or was until a moment ago: parts of the figure that are about to go still ask once. */
  let lastSeen: Insight;
  const seen = (): Insight => (look.insight ? (lastSeen = look.insight) : lastSeen);
  const token = () => {
    const { given, tokens } = seen();
    return values.token === 0 ? given - 1 : Math.min(Math.round(values.token), tokens.length) - 1;
  };

  return {
    get values() {
      return values;
    },
    get state() {
      return writeParams(table, lasting());
    },
    get problems() {
      return problems;
    },
    get status() {
      return status;
    },
    get look() {
      return look;
    },
    get seen() {
      return seen();
    },
    get finished() {
      return finished;
    },
    get rung() {
      return rung();
    },
    /** The token looked at, once there is an insight. */
    get token() {
      return token();
    },
    /** The head looked through. */
    get head(): Head {
      return headAt(seen(), look.trials, token(), values.head);
    },
    /** The heads that are off. */
    get off(): Head[] {
      return look.insight ? readHeads(values.off, look.insight) : [];
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
      const same = (['prompt', 'model', 'format'] as const).every((key) => values[key] === params[key]);
      if (!same && look.origin !== 'none') looking.forget();
    },
    type(prompt: string) {
      afresh({ prompt });
      looking.forget();
    },
    weigh: () => act(looking.look(wish())),
    suggest({ prompt, format }: Suggestion) {
      afresh({ prompt, format: format === 'steps' ? 'steps' : 'auto' });
      return act(looking.look(wish()));
    },
    pick(change: Partial<Pick<Settings, 'model' | 'format'>>) {
      afresh(change);
      return act(looking.look(wish()));
    },
    lookAt: (index: number) => set({ token: index + 1 }),
    through: (head: Head) => set({ head: headId(head) }),
    /** Turns a head off, or on again. */
    turn(head: Head) {
      const off = readHeads(values.off, look.insight!);
      const rest = off.filter((one) => !sameHead(one, head));
      set({ head: headId(head), off: writeHeads(rest.length < off.length ? rest : [...off, head]) });
      return act(looking.silence(wish()));
    },
    allOn() {
      set({ off: '' });
      return act(looking.silence(wish()));
    },
    compare: () => act(looking.silence(wish())),
    tryAll: () => act(looking.tryAll(wish())),
    cancel: () => looking.cancel(),
  };
}
