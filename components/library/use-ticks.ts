import { useCallback, useRef, useState } from 'preact/hooks';

/** Which articles are ticked, by key. */
export type Ticks = {
  readonly keys: ReadonlySet<number>;
  /** Ticks or unticks one; with `range`, all from the last one ticked to this, in the order shown. */
  readonly toggle: (index: number, range: boolean) => void;
  readonly all: () => void;
  readonly none: () => void;
};

/** Ticks among the keys shown; what is no longer shown is no longer ticked, so that nothing unseen is deleted. */
export function useTicks(shown: readonly number[]): Ticks {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const last = useRef(0);
  const keys = ticked.size === 0 ? ticked : new Set(shown.filter((key) => ticked.has(key)));
  const toggle = useCallback(
    (index: number, range: boolean) => {
      const [from, to] = range ? [Math.min(last.current, index), Math.max(last.current, index)] : [index, index];
      last.current = index;
      setTicked((before) => {
        const next = new Set(before);
        const tick = !before.has(shown[index] as number);
        for (const key of shown.slice(from, to + 1)) {
          if (tick) next.add(key);
          else next.delete(key);
        }
        return next;
      });
    },
    [shown],
  );
  const all = useCallback(() => setTicked(new Set(shown)), [shown]);
  const none = useCallback(() => setTicked(new Set()), []);
  return { keys, toggle, all, none };
}
