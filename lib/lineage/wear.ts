import { isBlank } from '../text/span.ts';

/**
 * Traces that machines leave on a text passed through synonyms or another language and back: quotation marks set on the
 * wrong side of a space, blanks before full stops, a quotation opened and never closed, a comma fallen out of a quotation.
 */
const TRACES: readonly RegExp[] = [
  /[.,!?] [”"](?=\s|$)/g, // a closing mark after a blank
  /[.,!?] ?”(?=\p{Ll})/gu, // a mark run into the words after it
  / \.(?<=[\p{Ll}\d] \.)(?=\s|$)/gu, // a blank before a full stop
  /\. (?<=\p{Ll}\. )\p{Lu}\p{L}+ \p{L}+\.(?=\s\p{Lu}|$)/gmu, // a sentence of two words, cut off its own
];

/** A word twice; scripts without spaces make words of any length. */
const TWICE = /\b(\p{L}{3,30}) \1\b(?![-'’])/gu;
/** The units of such a word: a letter may take two. */
const [SHORTEST, LONGEST] = [3, 60];

/** Whether letters before some space come again behind it: the pattern looks at every letter of a text, and few texts need it. */
function mayRepeat(text: string): boolean {
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const next = text[at + 1];
    for (let from = at - 1; from >= at - LONGEST && from >= 0 && text[from] !== ' '; from--)
      if (text[from] === next && at - from >= SHORTEST && text.startsWith(text.slice(from, at), at + 1)) return true;
  }
  return false;
}

const times = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How many runs of white space a text has. */
function gaps(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const blank = isBlank(text, at);
    if (blank && !inside) count++;
    inside = blank;
  }
  return count;
}

/** How worn a text is, 0..1: traces a thousand words, full at five. Agencies' own stories measure below one. */
export function wear(text: string): number {
  const words = Math.max(100, gaps(text) + 1);
  const twice = mayRepeat(text) ? times(text, TWICE) : 0;
  const traces = TRACES.reduce((n, re) => n + times(text, re), twice) + halfQuotations(text);
  return Math.min(1, (traces / words) * 200);
}

/** Paragraphs that open a quotation without closing it, unless the next one goes on with it, as newspapers print it. */
function halfQuotations(text: string): number {
  const lines = text.split('\n').filter((l) => l.trim() !== '');
  return lines.filter((line, i) => {
    const open = (line.match(/“/g) ?? []).length;
    const close = (line.match(/”/g) ?? []).length;
    return open > close && !/^\s*[“"]/.test(lines[i + 1] ?? '');
  }).length;
}

/**
 * Whether a text keeps the spelling "U.S." of American agencies (1), the "US" of other house styles (-1), or neither (0).
 * Desks that take an agency's text set it in their own style.
 */
export function stateside(text: string): number {
  const dotted = (text.match(/\bU\.S\./g) ?? []).length;
  const plain = (text.match(/\bUS\b/g) ?? []).length;
  return dotted + plain < 2 ? 0 : (dotted - plain) / (dotted + plain);
}
