/** What can hold the keyboard in a row. */
const CONTROL = 'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled)';

const asElement = (node: Node | null): Element | null => (node instanceof Element ? node : null);

/** Gives the keyboard to a heading, which by itself takes none. */
function focusHeading(place: Element): void {
  const around = place.closest('section, main') ?? place;
  const heading = around.querySelector<HTMLElement>('h1, h2, h3') ?? document.querySelector<HTMLElement>('main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** In a list the same control of the next row, or of the one before; elsewhere the heading of what the control stood in. */
function focusNear(pressed: Element, { target, nextSibling, previousSibling }: MutationRecord): void {
  const place = target as Element;
  const name = pressed.getAttribute('data-testid');
  for (const sibling of place.matches('ul, ol') ? [nextSibling, previousSibling] : []) {
    const controls = [...(asElement(sibling)?.querySelectorAll<HTMLElement>(CONTROL) ?? [])];
    const same = controls.find((control) => control.getAttribute('data-testid') === name) ?? controls[0];
    if (same) {
      same.focus({ preventScroll: true });
      return;
    }
  }
  focusHeading(place);
}

/**
 * Keeps a keyboard where it was as a page is drawn anew: where the control that was pressed goes with what it was pressed for, and
 * nothing else takes the keyboard, what is next to it has it. Without that it would be back at the head of the page.
 */
export function keepFocus(root: HTMLElement): void {
  let held: Element | null = null;
  root.addEventListener(
    'click',
    ({ target }) => {
      held = asElement(target as Node)?.closest(CONTROL) ?? null;
    },
    { capture: true },
  );
  new MutationObserver((records) => {
    if (!held || held.isConnected || document.activeElement !== document.body) return;
    const gone = held;
    const record = records.find(
      ({ removedNodes, target }) => target.isConnected && [...removedNodes].some((node) => node.contains(gone)),
    );
    if (record) focusNear(gone, record);
    else focusHeading(root);
    // What has the keyboard now may go as well: a page says "Checking…" before it answers.
    held = document.activeElement === document.body ? null : document.activeElement;
  }).observe(root, { childList: true, subtree: true });
}
