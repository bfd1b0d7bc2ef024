/** Carries out what the reader asks for, with a model that is fetched on first use; a later wish always wins. */
import type { Verdict } from '../../core/world/judge.ts';
import type { Head, Insight, Trials } from '../_parts/model/client.ts';
import { createLoading, failureOf, type ModelStatus, type Ready } from '../_parts/model/loading.ts';
import type { Live } from '../_parts/model/live.ts';
import type { Rung } from '../_parts/rung.ts';
import { readHeads } from './heads.ts';
import { answerOf } from './layout.ts';
import type { Judge } from './town.ts';

/** What has been seen so far: plain data. */
export interface Look {
  origin: 'none' | 'recorded' | 'live';
  insight?: Insight;
  verdict: Verdict | null;
  trials?: Trials;
  /** The same text with heads off. */
  without?: { silenced: Head[]; insight: Insight; verdict: Verdict | null };
  busy: boolean;
}

export interface Wish {
  rung: Rung;
  prompt: string;
  format: 'auto' | 'text' | 'answer' | 'steps';
  /** Heads that are off, as in the address. */
  off: string;
}

/** Says of everything that it is not there, so that nothing of an earlier look stays behind. */
export const NOTHING_SEEN: Look = {
  origin: 'none',
  insight: undefined,
  verdict: null,
  trials: undefined,
  without: undefined,
  busy: false,
};

/** Steps may be long; a story is only looked at where it begins. */
const LIMITS = { answer: 24, steps: 120, text: 8 };

export function createLooking(options: {
  start: Look;
  loadLive: () => Promise<Live>;
  loadJudge: () => Promise<Judge>;
  tellLook: (look: Look) => void;
  tellStatus: (status: ModelStatus) => void;
}) {
  let look = options.start;
  let turn = 0;
  let running: AbortController | undefined;
  const loading = createLoading(options.loadLive, options.tellStatus);
  const set = (change: Partial<Look>) => options.tellLook((look = { ...look, ...change }));

  async function take(wish: Wish, work: (ready: Ready, judge: Judge, signal: AbortSignal) => Promise<Partial<Look>>) {
    const mine = ++turn;
    running?.abort();
    const { signal } = (running = new AbortController());
    let reached = false;
    try {
      const [ready, judge] = await Promise.all([loading.ready(wish.rung), options.loadJudge()]);
      reached = true;
      if (mine !== turn) return;
      set({ busy: true });
      const change = await work(ready, judge, signal);
      if (mine === turn) set({ ...change, busy: false });
    } catch (error) {
      if (mine !== turn) return;
      set({ busy: false });
      if (reached && failureOf(error) !== 'cancelled') loading.fail(failureOf(error));
    }
  }

  /** Looks afresh, unless what is shown is live already. */
  async function seen({ live, client }: Ready, judge: Judge, wish: Wish, signal: AbortSignal): Promise<Look> {
    if (look.origin === 'live') return look;
    const pieces = live.frame(wish.prompt, wish.format);
    const last = pieces[pieces.length - 1];
    const format = 'special' in last ? (last.special === 'think' ? 'steps' : 'answer') : 'text';
    const insight = await client.trace(pieces, { limit: LIMITS[format], signal });
    const verdict = judge(wish.prompt, answerOf(insight.written));
    return { ...NOTHING_SEEN, origin: 'live', insight, verdict };
  }

  async function silenced({ client }: Ready, judge: Judge, wish: Wish, now: Look, signal: AbortSignal): Promise<Look> {
    const heads = readHeads(wish.off, now.insight!);
    if (heads.length === 0) return { ...now, without: undefined };
    const limit = Math.max(24, now.insight!.written.length + 8);
    const insight = await client.trace(now.insight!, { limit, silenced: heads, signal });
    const verdict = judge(wish.prompt, answerOf(insight.written));
    return { ...now, without: { silenced: heads, insight, verdict } };
  }

  return {
    /** Looks into what is typed, whatever was seen before. */
    look(wish: Wish) {
      set({ origin: look.origin === 'recorded' ? 'recorded' : 'none' });
      return take(wish, async (ready, judge, signal) => {
        look = { ...look, origin: 'none' };
        const now = await seen(ready, judge, wish, signal);
        return silenced(ready, judge, wish, now, signal);
      });
    },
    /** Compares with heads off. With all on there is nothing to compare and nothing to fetch. */
    silence(wish: Wish) {
      if (wish.off === '') {
        turn++;
        running?.abort();
        return Promise.resolve(set({ without: undefined, busy: false }));
      }
      return take(wish, async (ready, judge, signal) => {
        const now = { ...(await seen(ready, judge, wish, signal)), trials: look.trials };
        return silenced(ready, judge, wish, now, signal);
      });
    },
    tryAll: (wish: Wish) =>
      take(wish, async (ready, judge, signal) => {
        const now = { ...(await seen(ready, judge, wish, signal)), without: look.without };
        return { ...now, trials: await ready.client.tryHeads(now.insight!, signal) };
      }),
    cancel() {
      running?.abort();
      loading.cancel();
    },
    /** What is typed now has not been looked into. */
    forget() {
      turn++;
      running?.abort();
      options.tellLook((look = NOTHING_SEEN));
    },
  };
}
