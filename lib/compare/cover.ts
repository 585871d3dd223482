import { type Span, trimSpan } from '../text/span.ts';

const hasWords = (text: string, span: Span): boolean => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));

/**
 * Lays spans, in text order, over a whole text so that they cover it: overlaps go to the earlier one, marks left between two
 * go to the one before, and what else is between them comes as `null`. Every letter of the text stands in exactly one part.
 */
export function coverText<T>(
  text: string,
  parts: readonly { readonly span: Span; readonly of: T }[],
): { span: Span; of: T | null }[] {
  const covered: { span: Span; of: T | null }[] = [];
  let at = 0;
  const gap = (end: number) => {
    const span = trimSpan(text, { start: at, end });
    if (span.end === span.start) return;
    const last = covered.at(-1);
    if (last && !hasWords(text, span)) last.span = { start: last.span.start, end: span.end };
    else covered.push({ span, of: null });
  };
  for (const { span, of } of parts) {
    const whole = trimSpan(text, { start: Math.max(at, span.start), end: Math.max(at, span.end) });
    if (whole.end === whole.start) continue;
    gap(whole.start);
    covered.push({ span: whole, of });
    at = whole.end;
  }
  gap(text.length);
  return covered;
}

/** Whether a place of a text begins a paragraph. */
export const opensParagraph = (text: string, at: number): boolean =>
  /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, at - 80), at));
