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

/** The space between a word and the same word again; scripts without spaces make words of any length. */
const AGAIN = / (?<=\b(\p{L}{3,30}) )\1\b(?![-'’])/uy;
/** The units of such a word: a letter may take two. */
const [SHORTEST, LONGEST] = [3, 60];

/** Whether letters before a space come again behind it. */
function comesAgain(text: string, space: number): boolean {
  const next = text[space + 1];
  for (let from = space - 1; from >= space - LONGEST && from >= 0 && text[from] !== ' '; from--)
    if (text[from] === next && space - from >= SHORTEST && text.startsWith(text.slice(from, space), space + 1))
      return true;
  return false;
}

/** How many words stand twice. The pattern is tried at the few spaces where it can match. */
function doubled(text: string): number {
  let [count, until] = [0, 0];
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    if (!comesAgain(text, space)) continue;
    AGAIN.lastIndex = space;
    const word = AGAIN.exec(text)?.[1];
    // Of a word written three times the second is counted once.
    if (word === undefined || space - word.length < until) continue;
    count++;
    until = space + 1 + word.length;
  }
  return count;
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
  const traces = TRACES.reduce((n, re) => n + times(text, re), doubled(text)) + halfQuotations(text);
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
