import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { WORDS } from './words.ts';

type Props = {
  /** Its place in the list of findings. */
  readonly id: number;
  readonly selected: boolean;
  readonly onSelect: (() => void) | null;
  readonly heading: ComponentChildren;
  readonly children: ComponentChildren;
};

/** One finding: a click anywhere on it, or on its heading by keyboard, shows it on the page. */
export function Finding({ id, selected, onSelect, heading, children }: Props) {
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!selected) return;
    for (let at = element.current?.parentElement; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
    element.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const clicked = (event: MouseEvent) => {
    const onControl = event.target instanceof Element && event.target.closest('a, button, summary');
    if (onSelect && !onControl && getSelection()?.isCollapsed !== false) onSelect();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the heading's button does the same from the keyboard
    <li
      ref={element}
      class={`finding${onSelect ? ' finding-open' : ''}`}
      data-testid="finding"
      data-finding={id}
      aria-current={selected}
      onClick={clicked}
    >
      {onSelect ? (
        <button type="button" class="finding-heading" onClick={onSelect}>
          {heading}
          <span class="visually-hidden"> – {WORDS.show}</span>
        </button>
      ) : (
        <div class="finding-heading">{heading}</div>
      )}
      {children}
    </li>
  );
}
