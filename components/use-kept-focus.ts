import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps a keyboard where it was as a part of the page is drawn anew: where the control that had the focus has gone with it, the
 * heading of what came in its place has it.
 */
export function useKeptFocus(): void {
  // Before anything below is drawn.
  const focused = document.activeElement;
  useLayoutEffect(() => {
    if (!focused || focused.isConnected) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  });
}
