import { useCallback, useEffect, useState } from 'preact/hooks';

/** Where the reader is in the comparison. */
export type Place = {
  /** The row that was gone to last, or else the first one in view. */
  readonly current: number;
  readonly view: { readonly first: number; readonly last: number };
  /** `focus`: by key from anywhere, so that the next Tab goes on from that row. */
  readonly go: (row: number, focus?: boolean) => void;
};

const rowElement = (n: number): HTMLElement | null => document.getElementById(`r${n}`);

/** Follows which rows are in view, and scrolls to one. `count` rows stand on the page, as `r0`, `r1`… */
export function usePlace(count: number): Place {
  const [view, setView] = useState({ first: 0, last: 0 });
  const [chosen, choose] = useState<number | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const head = document.querySelector('.sheet thead')?.getBoundingClientRect().bottom ?? 0;
      const edge = (n: number, side: 'top' | 'bottom') => rowElement(n)?.getBoundingClientRect()[side] ?? 0;
      /** The first row whose side lies below a line. */
      const firstBelow = (side: 'top' | 'bottom', line: number): number => {
        let [low, high] = [0, count];
        while (low < high) {
          const middle = (low + high) >> 1;
          if (edge(middle, side) > line) high = middle;
          else low = middle + 1;
        }
        return low;
      };
      const first = Math.min(count - 1, firstBelow('bottom', head + 1));
      setView({ first, last: Math.max(first, firstBelow('top', innerHeight) - 1) });
    };
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    // What is gone to by hand is the place from then on.
    const byHand = () => choose(null);
    look();
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    addEventListener('wheel', byHand, { passive: true });
    addEventListener('touchmove', byHand, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
      removeEventListener('wheel', byHand);
      removeEventListener('touchmove', byHand);
    };
  }, [count]);
  const go = useCallback((row: number, focus = false) => {
    choose(row);
    const element = rowElement(row);
    for (const other of document.querySelectorAll('.row.here')) other.classList.remove('here');
    element?.classList.add('here');
    if (focus) element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'center' });
  }, []);
  return { current: chosen ?? view.first, view, go };
}
