import type { Span } from './span.ts';

/** Opening mark to the marks that may close it. Straight and mistyped pairs are met on real pages, hence the several. */
const CLOSERS: Record<string, string> = {
  '\u201C': '\u201D"\u201C',
  '"': '"\u201D\u201C',
  '\u201E': '\u201C\u201D"',
  '\u00AB': '\u00BB',
  '\u00BB': '\u00AB',
  '\u201D': '\u201D"',
  '\u300C': '\u300D',
};
/** A quotation longer than this has most likely lost its closing mark. */
const LONGEST = 1500;

/**
 * Quotations in double marks ("…", “…”, „…“, «…», »…«, 「…」): spans of the words inside the marks. An opening mark
 * with no closing one quotes to the end of its paragraph, as agencies write quotations of several paragraphs.
 */
export function quotations(text: string): Span[] {
  const found: Span[] = [];
  let open = -1;
  let closers = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (open >= 0) {
      const ends = c === '\n' || i - open > LONGEST;
      if (ends || (closers.includes(c) && closes(text, i, c))) {
        if (i > open) found.push({ start: open, end: i });
        open = -1;
      }
    } else if (c in CLOSERS && opens(text, i)) {
      open = i + 1;
      closers = CLOSERS[c] as string;
    }
  }
  if (open >= 0 && open < text.length) found.push({ start: open, end: text.length });
  return found;
}

/** An opening mark stands before a word and not right behind one (5" or a stray closing mark does not open). */
const opens = (text: string, at: number): boolean =>
  /[^\s]/.test(text[at + 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');

/** A straight mark closes unless a word follows it right away and a space stands before it (then it opens). */
const closes = (text: string, at: number, mark: string): boolean =>
  mark !== '"' || !(/\s/.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? ''));
