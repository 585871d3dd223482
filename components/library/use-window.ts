import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond the edges, so that a scroll by a few rows and the Tab key find them there already. */
const BEYOND = 6;

/** The part of a long list that is drawn: rows `[from, to)`, each `height` pixels high. */
export type Window = { readonly from: number; readonly to: number; readonly height: number };

/**
 * Which rows of a scrolled box are to be drawn. All rows have the height that the style sheet gives them; `probe` is an
 * element of that height, so that a narrow page may choose another.
 */
export function useWindow(count: number): {
  box: RefObject<HTMLDivElement | null>;
  probe: RefObject<HTMLDivElement | null>;
  window: Window;
} {
  const box = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, seen: 0, height: 1 });
  useLayoutEffect(() => {
    const [scrolled, row] = [box.current, probe.current];
    if (!scrolled || !row) return;
    const look = () =>
      setView({ top: scrolled.scrollTop, seen: scrolled.clientHeight, height: Math.max(1, row.offsetHeight) });
    const watcher = new ResizeObserver(look);
    watcher.observe(scrolled);
    watcher.observe(row);
    scrolled.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      watcher.disconnect();
      scrolled.removeEventListener('scroll', look);
    };
  }, []);
  const from = Math.max(0, Math.floor(view.top / view.height) - BEYOND);
  const to = Math.min(count, Math.ceil((view.top + view.seen) / view.height) + BEYOND);
  return { box, probe, window: { from: Math.min(from, to), to, height: view.height } };
}
