/** Keeps the reader's progress in this browser's storage and nowhere else; where storage is blocked, for as long as the page is open. */
import { readProgress, type Progress } from '../../core/progress/record.ts';

const KEY = 'weigh-in.progress';

/** Progress that could not be kept. */
let unkept: Progress | undefined;

export function loadProgress(): Progress {
  if (unkept) return unkept;
  try {
    return readProgress(localStorage.getItem(KEY));
  } catch {
    return {};
  }
}

/** Changes the progress by what is stored now, which another tab may have changed. @returns whether it is kept */
export function changeProgress(change: (progress: Progress) => Progress): boolean {
  const changed = change(loadProgress());
  try {
    localStorage.setItem(KEY, JSON.stringify(changed));
    unkept = undefined;
  } catch {
    unkept = changed;
  }
  return !unkept;
}

/** Forgets everything. @returns whether that worked */
export function clearProgress(): boolean {
  unkept = undefined;
  try {
    localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** Whether this browser lets a page keep anything. */
export function isKept(): boolean {
  try {
    localStorage.getItem(KEY);
    return true;
  } catch {
    return false;
  }
}
