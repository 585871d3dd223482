import { oncePerText } from './once.ts';
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
  '\u2018': '\u2019',
};
/** Whether a unit may open or close a quotation or ends the paragraph; most units of a text do not, and are passed over. */
const matters = (unit: number): boolean =>
  unit < 0x80
    ? unit === 0x0a || unit === 0x22
    : (unit >= 0x2018 && unit <= 0x201e) || unit === 0xab || unit === 0xbb || unit === 0x300c || unit === 0x300d;
/** A quotation longer than this has most likely lost its closing mark. */
const LONGEST = 1500;
/** Single marks around less than this many units are more often a term or an apostrophe than a quotation. */
const LEAST_SINGLE = 12;
/** Alignment asks of both texts, then the findings do. */
const KEPT = 6;

/**
 * Quotations in double marks ("…", “…”, „…“, «…», « … », »…«, 「…」) and in British single ones (‘…’): spans of the words inside
 * the marks. An opening mark with no closing one quotes to the end of its paragraph, as agencies write quotations of
 * several paragraphs; a directed closing mark that nothing opened quotes from the start of its paragraph.
 */
export const quotations = oncePerText(KEPT, (text): readonly Span[] => {
  const found: Span[] = [];
  let open = -1;
  let mark = '';
  let line = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !matters(text.charCodeAt(i)) && (open < 0 || i - open <= LONGEST)) continue;
    const c = text[i] ?? '\n';
    if (open >= 0) {
      if (c === '\n' || i - open > LONGEST) {
        if (mark !== '\u2018') take(found, text, open, i);
        open = -1;
      } else if ((CLOSERS[mark] as string).includes(c) && closes(text, i, open, mark)) {
        if (!(mark === '\u2018' && i - open < LEAST_SINGLE)) take(found, text, open, i);
        open = -1;
        line = i + 1;
      }
    } else if (c in CLOSERS && opens(text, i)) {
      open = i + 1;
      mark = c;
    } else if (c === '\u201D' && /[.,!?\u2026]/.test(text[i - 1] ?? '') && i - line < LONGEST) {
      found.push({ start: line, end: i });
    }
    if (c === '\n') line = i + 1;
  }
  return found;
});

/** Puts the words of [start, end) behind the others, if there are any: without the spaces that French has inside its marks. */
function take(found: Span[], text: string, start: number, end: number): void {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  if (from < to) found.push({ start: from, end: to });
}

/** What stands behind a \u00BB that opens, as in German: a word, a figure, another opening mark; otherwise it closes, and its \u00AB was lost. */
const BEGINS = /[\p{L}\p{N}"'\u2018\u201A\u201C\u201E\u2039\u203A([$\u20AC\u00A3\u00BF\u00A1]/u;

/**
 * An opening mark stands before a word and not right behind one (5" or a stray closing mark does not open). French puts a
 * space behind its \u00AB.
 */
function opens(text: string, at: number): boolean {
  const [mark, next] = [text[at], text[at + 1] ?? ' '];
  if (/[\p{L}\p{N}.,!?]/u.test(text[at - 1] ?? ' ')) return false;
  return mark === '\u00AB' || (mark === '\u00BB' ? BEGINS : /\S/).test(next);
}

/** Whether a quotation taken from a text ends at its closing mark, not at the end of a paragraph. */
export const isClosed = (text: string, { end }: Span): boolean =>
  /^(?:["'\u2018\u2019\u201C-\u201E\u00AB\u300C\u300D]|\s?\u00BB)/.test(text.slice(end, end + 2));

/** Whether the mark at `at` closes the quotation opened by `mark`. */
function closes(text: string, at: number, open: number, mark: string): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  // A straight mark after a space and before a word opens another one.
  if (text[at] === '"') return !(/\s/.test(before) && /[\p{L}\p{N}]/u.test(after));
  if (mark !== '\u2018') return true;
  // An apostrophe stands inside a word or behind a plural ("workers’ rights"); a closing mark has punctuation beside it.
  return (
    !/[\p{L}\p{N}]/u.test(after) && (/[.,!?;:\u2026]/.test(before) || /[.,!?;:)\n]|^$/.test(after) || at - open > 200)
  );
}
