import { type Span, trimSpan } from './span.ts';

/** Words before a full stop that do not end a sentence, folded. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen col lt sgt capt maj adm rev hon gov sen rep pres st jr sr vs etc inc corp co ltd no nos dept ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun approx fig al eds vol ' +
    'bzw usw ca bspw abs nr str hr fr mio mrd tsd sog geb inkl ggf mme mlle env dra sra srta av avda gral lic ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
  ).split(' '),
);

/** End marks with the closing quotes and brackets that belong to the sentence they end. */
const END = /[.!?\u2026\u061F\u06D4\u3002\uFF01\uFF1F]+["'\u201D\u2019\u00BB\u203A)\]]*|\n[ \t]*(?:\n\s*)?/gu;

/** Letters and stops right before `at`, twenty units at most; plain small letters are told by their number. */
function wordBefore(text: string, at: number): string {
  const least = Math.max(0, at - 20);
  let from = at;
  while (from > least && text.charCodeAt(from - 1) >= 0x61 && text.charCodeAt(from - 1) <= 0x7a) from--;
  if (from < at && from > least && text[from - 1] === ' ') return text.slice(from, at);
  return /[\p{L}\p{M}.]+$/u.exec(text.slice(least, at))?.[0] ?? '';
}

/** German writes ordinals with a stop: "am 12. November", "im 19. Jahrhundert". */
const ORDERED = /^ (?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert)/;
const isOrdinal = (text: string, at: number, end: number): boolean =>
  ORDERED.test(text.slice(end, end + 12)) && /(?<!\p{N})\d{1,2}$/u.test(text.slice(Math.max(0, at - 3), at));

/** Whether the stop at `at` (start of the end mark) is part of an abbreviation, an initial or a number. */
function insideWord(text: string, at: number, end: number): boolean {
  if (text[at] !== '.' || end - at > 1) return false;
  if (isOrdinal(text, at, end)) return true;
  const before = wordBefore(text, at);
  const after = text.slice(end, end + 2);
  if (/^\p{N}|^\p{L}/u.test(after)) return true;
  // An initial; the letter of "11 °C" ends a sentence as any word does.
  if (/^\p{Lu}$/u.test(before)) return !/[\u00B0\u00BA]\s?$/.test(text.slice(at - 3, at - 1));
  if (before.includes('.')) return !/^\s\p{Lu}/u.test(after) || before.length <= 3;
  return ABBREVIATIONS.has(before.toLowerCase());
}

/**
 * The sentences of a text as trimmed spans in order. A line break always ends one (news pages break lines between
 * paragraphs, headings and captions only). Punctuation-based: the abbreviations above are those that news prose uses.
 */
export function sentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  let start = span.start;
  const push = (end: number) => {
    const trimmed = trimSpan(text, { start, end });
    start = end;
    if (trimmed.end === trimmed.start) return;
    const last = found.at(-1);
    // A stray closing mark ('… on the ground. ”') belongs to the sentence before it.
    if (
      last &&
      !/[\p{L}\p{N}]/u.test(text.slice(trimmed.start, trimmed.end)) &&
      !text.slice(last.end, trimmed.start).includes('\n')
    ) {
      found[found.length - 1] = { start: last.start, end: trimmed.end };
    } else found.push(trimmed);
  };
  END.lastIndex = span.start;
  for (let match = END.exec(text); match && match.index < span.end; match = END.exec(text)) {
    const end = Math.min(span.end, match.index + match[0].length);
    if (match[0].startsWith('\n')) push(end);
    else if (/^\s|^$/.test(text.slice(end, end + 1)) && !insideWord(text, match.index, end)) {
      // A lower-case word goes on with the sentence: '"Is it over?" he asked'.
      if (!/^\s+\p{Ll}/u.test(text.slice(end, end + 4)) || text[match.index] === '.') push(end);
    }
  }
  push(span.end);
  return found;
}

/** The paragraphs of a text: trimmed spans between line breaks. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const trimmed = trimSpan(text, { start: match.index, end: match.index + match[0].length });
    if (trimmed.end > trimmed.start) found.push(trimmed);
  }
  return found;
}
