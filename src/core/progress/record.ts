/** What a reader has done so far: which lessons were opened and read, and how the checks were answered. Kept on the device. */

export interface Answered {
  /** Whether the very first answer was right. */
  first: boolean;
  /** Whether the latest one is. */
  now: boolean;
  /** The place of the latest answer among those offered, from 0. */
  chosen: number;
}

export interface LessonRecord {
  /** When it was last open, in ISO 8601. */
  opened: string;
  /** The anchor of the section that was open last. */
  section?: string;
  /** When its end was first reached. */
  read?: string;
  /** By the checks' ids. */
  checks: Record<string, Answered>;
}

/** By the lessons' names: "next-token". */
export type Progress = Record<string, LessonRecord>;

export type CheckState = 'first' | 'later' | 'wrong' | 'open';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function readAnswered(value: unknown): Answered | undefined {
  if (!isRecord(value)) return undefined;
  const { first, now, chosen } = value;
  if (typeof first !== 'boolean' || typeof now !== 'boolean' || typeof chosen !== 'number') return undefined;
  return { first, now, chosen };
}

function readLesson(value: unknown): LessonRecord | undefined {
  if (!isRecord(value) || typeof value.opened !== 'string') return undefined;
  const answers = Object.entries(isRecord(value.checks) ? value.checks : {}).map(
    ([id, answered]) => [id, readAnswered(answered)] as const,
  );
  const checks = Object.fromEntries(answers.filter(([, answered]) => answered)) as Record<string, Answered>;
  const { opened, section, read } = value;
  return {
    opened,
    ...(typeof section === 'string' && { section }),
    ...(typeof read === 'string' && { read }),
    checks,
  };
}

/** The progress written in `text`; parts that cannot be read are left out, so that no damage lasts. */
export function readProgress(text: string | null): Progress {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return {};
  }
  if (!isRecord(value)) return {};
  const lessons = Object.entries(value).map(([name, lesson]) => [name, readLesson(lesson)] as const);
  return Object.fromEntries(lessons.filter(([, lesson]) => lesson)) as Progress;
}

const lessonOf = (progress: Progress, name: string, at: string): LessonRecord =>
  progress[name] ?? { opened: at, checks: {} };

/** With the lesson `name` open at `section` at the moment `at`. */
export function openedAt(progress: Progress, name: string, at: string, section?: string): Progress {
  return { ...progress, [name]: { ...lessonOf(progress, name, at), opened: at, section } };
}

/** With the lesson's end reached; the first time counts. */
export function readToEnd(progress: Progress, name: string, at: string): Progress {
  const lesson = lessonOf(progress, name, at);
  return { ...progress, [name]: { ...lesson, read: lesson.read ?? at } };
}

/** With the answer at place `chosen` given to a check. */
export function answeredWith(
  progress: Progress,
  name: string,
  at: string,
  { id, chosen, right }: { id: string; chosen: number; right: boolean },
): Progress {
  const lesson = lessonOf(progress, name, at);
  const first = lesson.checks[id]?.first ?? right;
  return { ...progress, [name]: { ...lesson, checks: { ...lesson.checks, [id]: { first, now: right, chosen } } } };
}

/** Without the answers to a lesson's checks. */
export function withoutAnswers(progress: Progress, name: string): Progress {
  return progress[name] ? { ...progress, [name]: { ...progress[name], checks: {} } } : progress;
}

/** How a check stands: right at the first try, right by now, wrong, or not answered. */
export function checkState(answered: Answered | undefined): CheckState {
  if (!answered) return 'open';
  if (answered.first) return 'first';
  return answered.now ? 'later' : 'wrong';
}

export interface Standing {
  /** States of the lesson's checks as they are now, in their order; answers to questions since changed do not count. */
  checks: CheckState[];
  first: number;
  answered: number;
  /** Read to its end, or every check answered. */
  isRead: boolean;
  isBegun: boolean;
}

/** How the lesson `lesson` stands that now has the checks `ids`. */
export function standing(lesson: LessonRecord | undefined, ids: string[]): Standing {
  const checks = ids.map((id) => checkState(lesson?.checks[id]));
  const answered = checks.filter((state) => state !== 'open').length;
  return {
    checks,
    first: checks.filter((state) => state === 'first').length,
    answered,
    isRead: Boolean(lesson?.read) || (ids.length > 0 && answered === ids.length),
    isBegun: lesson !== undefined,
  };
}

/** The lesson that was open last, and where in it, among those that are still there. */
export function lastOpen(progress: Progress, names: string[]): { name: string; section?: string } | undefined {
  const known = names.filter((name) => progress[name]);
  if (known.length === 0) return undefined;
  const name = known.reduce((last, other) => (progress[other].opened > progress[last].opened ? other : last));
  return { name, section: progress[name].section };
}
