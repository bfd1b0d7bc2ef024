/** What has been weighed so far and where the reader is looking: plain data, every change a function from one to the next. */
import type { Candidate, ReadResult, RunResult, Step } from '../_parts/model/client.ts';

export interface Session {
  /** Where the numbers come from; `none`: nothing has been weighed for what is typed now. */
  origin: 'none' | 'recorded' | 'live';
  /** The tokens the model was given, control tokens included. */
  given: Step[];
  /** The tokens it wrote, or was made to write. */
  written: Step[];
  /** What may come behind all of them. */
  next: Candidate[];
  /** Which token the reader looks at, counted from the first given one; undefined: the next. */
  looked?: number;
  /** The whole outlook at the place looked at, once the model was asked for it. */
  outlook?: Candidate[];
  busy?: 'reading' | 'writing';
  stopped?: RunResult['stopped'];
  /** Tokens that had to be left out in front, because the model cannot look back so far. */
  truncated: number;
}

/** What `record` keeps of a run. */
export interface Recorded {
  given: Step[];
  written: Step[];
  next: Candidate[];
  stopped: RunResult['stopped'];
}

const REST: Session = { origin: 'none', given: [], written: [], next: [], truncated: 0 };

/** Before anything was weighed. */
export function nothingWeighed(): Session {
  return REST;
}

/** As the recording shows it, looking at the first token the model wrote: there the question is still open. */
export function fromRecording(recording: Recorded | undefined): Session {
  if (!recording) return nothingWeighed();
  const { given, written, next, stopped } = recording;
  const looked = written.length > 0 ? given.length : undefined;
  return { ...REST, origin: 'recorded', given, written, next, stopped, looked };
}

/** Ids in the URL ("12.480.7") as numbers; anything that is no id of the vocabulary ends the list. */
export function readIds(text: string, vocabulary: number): number[] {
  const ids = text === '' ? [] : text.split('.').map((part) => (/^\d{1,6}$/.test(part) ? Number(part) : -1));
  const bad = ids.findIndex((id) => id < 0 || id >= vocabulary);
  return bad < 0 ? ids : ids.slice(0, bad);
}

export function writeIds(written: readonly { id: number }[]): string {
  return written.map(({ id }) => id).join('.');
}

/** Which written token a draw or a choice would replace: the one looked at, or the one to come. */
export function place({ looked, given, written }: Session): number {
  if (looked === undefined) return written.length;
  return Math.min(Math.max(looked - given.length, 0), written.length);
}

/** True where the reader may choose: behind the given tokens, not on one of them. */
export function canChoose({ looked, given }: Session): boolean {
  return looked === undefined || looked >= given.length;
}

/** Ids of the written tokens before the place looked at. */
export function kept(session: Session): number[] {
  return session.written.slice(0, place(session)).map(({ id }) => id);
}

/** The candidates at the place looked at: the whole outlook if it is known, else the likeliest that a step keeps. */
export function candidatesAt(session: Session): Candidate[] {
  if (session.outlook) return session.outlook;
  const { looked, given, written, next } = session;
  return looked === undefined ? next : ([...given, ...written][looked]?.candidates ?? []);
}

/** Looks at a token, or with undefined at the next one. */
export function lookAt(session: Session, looked: number | undefined): Session {
  const known = looked !== undefined && looked < session.given.length + session.written.length;
  return { ...session, looked: known ? looked : undefined, outlook: undefined };
}

/** A reading of a prompt has come back, with the `count` tokens written behind it. */
export function afterReading(session: Session, { prompt, next, truncated }: ReadResult, count: number): Session {
  const given = prompt.slice(0, prompt.length - count);
  const written = prompt.slice(prompt.length - count);
  const stopped = session.written.length === count ? session.stopped : undefined;
  return { ...REST, origin: 'live', given, written, next, truncated, stopped };
}

/** The model begins to write behind `keep` tokens of what stands there. */
export function beginWriting(session: Session, keep: number): Session {
  const cleared = { looked: undefined, outlook: undefined, stopped: undefined };
  return { ...session, ...cleared, written: session.written.slice(0, keep), next: [], busy: 'writing' };
}

export function afterSteps(session: Session, steps: Step[]): Session {
  return { ...session, written: [...session.written, ...steps] };
}

/** The model has stopped writing. */
export function afterWriting(session: Session, result: RunResult): Session {
  return { ...session, stopped: result.stopped, busy: undefined };
}

/** How many bits of surprise all written tokens come to. */
export function totalSurprise(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + (Number.isFinite(step.surprise) ? step.surprise : 0), 0);
}
