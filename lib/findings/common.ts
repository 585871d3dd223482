/** No path has reached a diagonal yet, or none that may still be walked from. */
const NONE = -2;

/**
 * The elements that two lists have in common, by the shortest way from one to the other (E. Myers, An O(ND) Difference
 * Algorithm, 1986; of two ways as short the one that jsdiff takes, with its bounds at the lists' ends). Calls back with each
 * pair of indexes, in no order; not at all where there are more than `most` edits. Only runs in common are kept of a path:
 * what was put in or taken out lies between them.
 */
export function eachCommon<T>(
  was: readonly T[],
  now: readonly T[],
  most: number,
  match: (was: number, now: number) => void,
): void {
  const bound = Math.min(was.length + now.length, most);
  const zero = bound + 1;
  // By diagonal: how far along `was` the path has come, and its last run.
  const reached = new Int32Array(2 * zero + 1).fill(NONE);
  const last = new Int32Array(2 * zero + 1);
  // Runs of all paths: the indexes behind the run, its length, the run before it; the first is none.
  const runs = [0, 0, 0, 0];
  let [least, greatest] = [-bound, bound];
  const report = (run: number): void => {
    for (let at = run; at > 0; at = runs[at + 3] as number) {
      const [o, n] = [runs[at] as number, runs[at + 1] as number];
      for (let k = runs[at + 2] as number; k > 0; k--) match(o - k, n - k);
    }
  };
  /** Goes on from a place on a diagonal as long as both lists go on alike; where both are at their end, reports the path. */
  const walk = (diagonal: number, from: number, before: number): boolean => {
    let [o, n] = [from, from - diagonal];
    while (o + 1 < was.length && n + 1 < now.length && was[o + 1] === now[n + 1]) {
      o++;
      n++;
    }
    reached[zero + diagonal] = o;
    last[zero + diagonal] = o > from ? runs.length : before;
    if (o > from) runs.push(o + 1, n + 1, o - from, before);
    if (o + 1 >= was.length) {
      if (n + 1 >= now.length) {
        report(last[zero + diagonal] as number);
        return true;
      }
      greatest = Math.min(greatest, diagonal - 1);
    }
    if (n + 1 >= now.length) least = Math.max(least, diagonal + 1);
    return false;
  };
  if (walk(0, -1, 0)) return;
  for (let edits = 1; edits <= bound; edits++) {
    for (let d = Math.max(least, -edits); d <= Math.min(greatest, edits); d += 2) {
      const at = zero + d;
      const [removed, added] = [reached[at - 1] as number, reached[at + 1] as number];
      reached[at - 1] = NONE;
      const canAdd = added !== NONE && added - d >= 0 && added - d < now.length;
      const canRemove = removed !== NONE && removed + 1 < was.length;
      if (!canAdd && !canRemove) reached[at] = NONE;
      else if (
        !canRemove || (canAdd && removed < added)
          ? walk(d, added, last[at + 1] as number)
          : walk(d, removed + 1, last[at - 1] as number)
      )
        return;
    }
  }
}
