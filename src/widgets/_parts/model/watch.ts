/** Notices when a model falls silent although it owes an answer: a browser may kill a worker without telling anyone. */

const MOST_SILENCE_MILLISECONDS = 30_000;

/** Calls `onSilence` when `restart` was not called again, nor `stop`, for half a minute. */
export function createWatch(onSilence: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    stop,
    restart() {
      stop();
      timer = setTimeout(onSilence, MOST_SILENCE_MILLISECONDS);
    },
  };
}
