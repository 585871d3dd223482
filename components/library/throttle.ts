/** A repeated load takes at most one part in so many of the time: a large list is reloaded seldom while an import runs. */
const SHARE = 5;
const LEAST_MS = 250;

/** Runs `load` when called, never twice at once, and after a pause in proportion to how long it took; the last call counts. */
export function throttled(load: () => Promise<void>): () => void {
  let state: 'idle' | 'busy' | 'again' = 'idle';
  const run = async (): Promise<void> => {
    state = 'busy';
    const started = performance.now();
    await load();
    const pause = Math.max(LEAST_MS, (performance.now() - started) * SHARE);
    setTimeout(() => {
      const again = state === 'again';
      state = 'idle';
      if (again) void run();
    }, pause);
  };
  return () => {
    if (state === 'idle') void run();
    else state = 'again';
  };
}
