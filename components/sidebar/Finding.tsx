import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Finding as Found } from '../../lib/view/findings.ts';
import { say } from '../../lib/words/say.ts';
import type { FindingContext } from './context.ts';

type Props = {
  readonly found: Found;
  /** Other findings that it stands for as well. */
  readonly also?: readonly number[];
  /** Whether the list leaves it where it is when it is selected or seen: it is shown at another place too. */
  readonly still?: boolean;
  readonly context: FindingContext;
  readonly heading: ComponentChildren;
  /** Its name in tests, and the end of its class where it stands in the outline. */
  readonly testId?: string;
  readonly children?: ComponentChildren;
};

/** One finding: a click anywhere on it, or on its heading by keyboard, shows it on the page; pointed at, it lights up there. */
export function Finding({
  found: { id, ...found },
  also = [],
  still = false,
  context,
  heading,
  testId,
  children,
}: Props) {
  const element = useRef<HTMLLIElement>(null);
  const holds = (one: number | null) => one === id || (one !== null && also.includes(one));
  const selected = holds(context.selected);
  const seen = holds(context.seen);
  const onSelect = context.selectOf({ id, ...found });
  useEffect(() => {
    if (!selected || still) return;
    for (let at = element.current?.parentElement; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
    element.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  useEffect(() => {
    const page = element.current?.ownerDocument;
    // Follows the reader's scrolling, but never under the hand of somebody who is at work here.
    if (seen && !still && !page?.querySelector('main:hover') && !page?.querySelector('main :focus-visible')) {
      element.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [seen]);
  const clicked = (event: MouseEvent) => {
    const onControl = (event.target as Element).closest('a, button, summary');
    if (onSelect && !onControl && getSelection()?.isCollapsed !== false) onSelect();
  };
  const lit = onSelect ? { onMouseEnter: () => context.light(id), onMouseLeave: () => context.light(null) } : {};
  const classes = [
    'finding',
    onSelect && 'finding-open',
    holds(context.hovered) && 'finding-lit',
    seen && 'finding-seen',
    testId && `outline-${testId}`,
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the heading's button does the same from the keyboard
    <li
      ref={element}
      class={classes.filter(Boolean).join(' ')}
      data-testid={testId ?? 'finding'}
      data-finding={id}
      aria-current={selected}
      onClick={clicked}
      {...lit}
    >
      {onSelect ? (
        <button
          type="button"
          class="finding-heading"
          onClick={onSelect}
          onFocus={() => context.light(id)}
          onBlur={() => context.light(null)}
        >
          {heading}
          <span class="visually-hidden"> – {say('sidebar_show')}</span>
        </button>
      ) : (
        <div class="finding-heading">{heading}</div>
      )}
      {seen ? <span class="on-screen">{say('sidebar_onScreen')}</span> : null}
      {children}
    </li>
  );
}
