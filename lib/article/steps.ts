/** Work that can stop for a while at each `yield`, so that a page's own work goes first. */
export type Steps<T> = Generator<undefined, T>;

/** Runs work to its end without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
