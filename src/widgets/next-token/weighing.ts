/** Carries out what the reader asks for, with a model that is fetched on first use; a later wish always wins. */
import type { Sampling, Step } from '../_parts/model/client.ts';
import { createLoading, failureOf, type ModelStatus, type Ready } from '../_parts/model/loading.ts';
import type { Live } from '../_parts/model/live.ts';
import type { Rung } from '../_parts/rung.ts';
import * as change from './session.ts';
import type { Session } from './session.ts';

/** What the reader has set at the moment of a wish. */
export interface Wish {
  rung: Rung;
  prompt: string;
  format: 'auto' | 'text' | 'answer' | 'steps';
  sampling: Sampling;
  length: number;
}

export interface Weighing {
  /** Reads the prompt, and behind it the tokens of `ids`; the model is loaded if it is not here. */
  weigh(wish: Wish, ids: number[]): Promise<void>;
  /** Makes a recorded session a live one, and looks where the reader looked. */
  wake(wish: Wish): Promise<void>;
  /** Writes up to `limit` tokens from the place looked at; of more than one, looks at the first. */
  draw(wish: Wish, limit: number): Promise<void>;
  /** Puts a token of the reader's choice at the place looked at. */
  choose(wish: Wish, id: number): Promise<void>;
  /** Takes the last token away. */
  back(wish: Wish): Promise<void>;
  look(wish: Wish, looked: number | undefined): Promise<void>;
  /** Stops a download or the writing. */
  cancel(): void;
  /** What is typed now has not been weighed. */
  forget(): void;
}

export function createWeighing(options: {
  start: Session;
  loadLive: () => Promise<Live>;
  tellSession: (session: Session) => void;
  tellStatus: (status: ModelStatus) => void;
}): Weighing {
  let session = options.start;
  let turn = 0;
  let writing: AbortController | undefined;
  const loading = createLoading(options.loadLive, options.tellStatus);
  const set = (next: Session) => options.tellSession((session = next));

  /** Does `work` with the model; what an earlier wish still brings is dropped. */
  async function take(wish: Wish, work: (ready: Ready, isCurrent: () => boolean) => Promise<void>): Promise<void> {
    const mine = ++turn;
    writing?.abort();
    let reached = false;
    try {
      const ready = await loading.ready(wish.rung);
      reached = true;
      if (mine === turn) await work(ready, () => mine === turn);
    } catch (error) {
      if (mine !== turn) return;
      set({ ...session, busy: undefined });
      if (reached && failureOf(error) !== 'cancelled') loading.fail(failureOf(error));
    }
  }

  async function read({ live, client }: Ready, wish: Wish, ids: number[], isCurrent: () => boolean) {
    const result = await client.read(live.frame(wish.prompt, wish.format), ids);
    if (isCurrent()) set(change.afterReading(session, result, ids.length));
  }

  /** A recorded session becomes a live one before anything else is done with it. */
  const firstRead = async (ready: Ready, wish: Wish, isCurrent: () => boolean) => {
    if (session.origin === 'live') return;
    const { looked } = session;
    await read(
      ready,
      wish,
      session.written.map(({ id }) => id),
      isCurrent,
    );
    if (isCurrent()) set(change.lookAt(session, looked));
  };

  return {
    weigh: (wish, ids) =>
      take(wish, async (ready, isCurrent) => {
        set({ ...session, busy: 'reading' });
        await read(ready, wish, ids, isCurrent);
      }),
    wake: (wish) => take(wish, (ready, isCurrent) => firstRead(ready, wish, isCurrent)),
    draw: (wish, limit) =>
      take(wish, async (ready, isCurrent) => {
        await firstRead(ready, wish, isCurrent);
        if (!isCurrent()) return;
        const continuation = change.kept(session);
        set(change.beginWriting(session, continuation.length));
        writing = new AbortController();
        const result = await ready.client.run(ready.live.frame(wish.prompt, wish.format), wish.sampling, {
          limit,
          continuation,
          signal: writing.signal,
          onSteps: (steps: Step[]) => isCurrent() && set(change.afterSteps(session, steps)),
        });
        if (!isCurrent()) return;
        const written = [...session.written.slice(0, continuation.length), ...result.steps];
        set(change.afterWriting({ ...session, written }, result));
        await read(
          ready,
          wish,
          written.map(({ id }) => id),
          isCurrent,
        );
        if (isCurrent() && limit > 1) set(change.lookAt(session, session.given.length + continuation.length));
      }),
    choose: (wish, id) =>
      take(wish, async (ready, isCurrent) => {
        await firstRead(ready, wish, isCurrent);
        if (isCurrent()) await read(ready, wish, [...change.kept(session), id], isCurrent);
      }),
    back: (wish) =>
      take(wish, async (ready, isCurrent) => {
        const ids = session.written.slice(0, Math.max(0, change.place(session) - 1)).map(({ id }) => id);
        await read(ready, wish, ids, isCurrent);
      }),
    look: async (wish, looked) => {
      set(change.lookAt(session, looked));
      if (session.origin !== 'live' || looked === undefined || !change.canChoose(session)) return;
      await take(wish, async ({ live, client }, isCurrent) => {
        const { next } = await client.read(live.frame(wish.prompt, wish.format), change.kept(session));
        if (isCurrent()) set({ ...session, outlook: next });
      });
    },
    cancel() {
      writing?.abort();
      loading.cancel();
    },
    forget() {
      turn++;
      writing?.abort();
      set(change.nothingWeighed());
    },
  };
}
