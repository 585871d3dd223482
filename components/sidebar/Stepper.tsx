import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Finding } from '../../lib/view/findings.ts';
import { say } from '../../lib/words/say.ts';
import { stepBy } from './step-by.ts';

type Props = {
  /** The passages in the order in which they stand. */
  readonly order: readonly Finding[];
  readonly selected: number | null;
  /** Single letters count only while the focus is in here (WCAG 2.1.4). */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly step: (finding: Finding) => void;
};

/** Next and previous passage, by button and by key, and how far the reader is. */
export function Stepper({ order, selected, list, step }: Props) {
  const at = order.findIndex(({ id }) => id === selected);
  const go = (by: 1 | -1) => {
    const next = order[stepBy(at, by, order.length)];
    if (next) step(next);
  };
  // At once with what is shown: a key that follows fast would else go from the place before.
  useLayoutEffect(() => {
    const page = list.current?.ownerDocument;
    const pressed = (event: KeyboardEvent) => {
      const by = directionOf(event, list.current);
      if (by === 0) return;
      event.preventDefault();
      go(by);
    };
    page?.addEventListener('keydown', pressed);
    return () => page?.removeEventListener('keydown', pressed);
  });
  return (
    <div class="stepper">
      <button
        type="button"
        class="button"
        onClick={() => go(-1)}
        aria-keyshortcuts="Alt+ArrowUp"
        data-testid="previous"
      >
        <span aria-hidden="true">↑</span>
        <span class="visually-hidden">{say('sidebar_previous')}</span>
      </button>
      <button type="button" class="button" onClick={() => go(1)} aria-keyshortcuts="Alt+ArrowDown" data-testid="next">
        <span aria-hidden="true">↓</span>
        <span class="visually-hidden">{say('sidebar_next')}</span>
      </button>
      <span class="small" data-testid="place">
        {at < 0 ? '' : say('sidebar_place', at + 1, order.length)}
      </span>
      <p class="small soft">{say('sidebar_keys')}</p>
    </div>
  );
}

function directionOf(
  { key, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent,
  list: Element | null,
): 1 | -1 | 0 {
  if (ctrlKey || metaKey || shiftKey) return 0;
  if (altKey) return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (!(target instanceof Node) || !list?.contains(target)) return 0;
  return key === 'j' ? 1 : key === 'k' ? -1 : 0;
}
