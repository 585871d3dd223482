const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && /^(auto|scroll)$/.test(getComputedStyle(element).overflowY);

/** The nearest box inside the page that scrolls, or null where the page itself does. */
function scroller(node: Node): Element | null {
  for (
    let at = node.parentElement;
    at && at !== document.body && at !== document.documentElement;
    at = at.parentElement
  )
    if (scrolls(at)) return at;
  return null;
}

/** Scrolls a range to the middle of what the reader sees. */
export function scrollToRange(range: Range, smooth: boolean): void {
  const behavior: ScrollBehavior = smooth ? 'smooth' : 'instant';
  const box = scroller(range.startContainer);
  const rect = range.getBoundingClientRect();
  // A passage taller than the window is shown from its beginning.
  const from = (height: number) => Math.max(24, (height - rect.height) / 2);
  if (box) {
    const frame = box.getBoundingClientRect();
    box.scrollBy({ top: rect.top - frame.top - from(frame.height), behavior });
  } else window.scrollBy({ top: rect.top - from(window.innerHeight), behavior });
}
