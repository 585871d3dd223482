/** Half-open range of UTF-16 code units into one canonical text: `text.slice(start, end)` is the passage. */
export type Span = { readonly start: number; readonly end: number };

/** Number of code units that two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether `inner` lies wholly within `outer`. */
export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The smallest span that holds both. */
export const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** The span without white space at its ends; an all-white span becomes empty at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
