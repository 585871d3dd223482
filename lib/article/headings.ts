import { all, tagOf, textOf } from './dom.ts';
import { letters, parts } from './letters.ts';
import { plainLine } from './plain.ts';

/** A paragraph with more characters than this is text: what stands below it is no headline of the page. */
const TEXT = 150;
/** Headings below the first `h1` that are looked at: the headline, a line under it, a box before the text. */
const MOST = 4;

/** The headings that may show the page's headline, as plain text in document order; empty ones are left out. */
export type Headings = {
  readonly first: readonly string[];
  /** `h2` between the first `h1` and the text. */
  readonly second: readonly string[];
};

/** Reads a page's headings. Cost: one query, and the text of the headings and of the paragraphs above the text. */
export function readHeadings(document: Document): Headings {
  const first: string[] = [];
  const second: string[] = [];
  let above = true;
  for (const element of all(document, 'h1, h2, p')) {
    const tag = tagOf(element);
    if (tag === 'p') {
      if (above && first.length > 0 && textOf(element).length > TEXT) above = false;
      continue;
    }
    if (tag === 'h2' && (!above || first.length === 0 || second.length === MOST)) continue;
    const text = plainLine(textOf(element));
    if (text !== '') (tag === 'h1' ? first : second).push(text);
  }
  return { first, second };
}

/** Whether two headlines are one: one holds the other, and it is most of it. */
export function alike(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [letters(a ?? ''), letters(b ?? '')];
  if (x === '' || y === '') return false;
  return (x.includes(y) || y.includes(x)) && Math.min(x.length, y.length) >= 0.6 * Math.max(x.length, y.length);
}

/** A kicker may stand in the same heading, but is the lesser part of it. */
const KICKER = 0.5;

/** Whether a heading reads as a headline does, perhaps with a kicker before it. */
export const says = (heading: string, headline: string | undefined): boolean => {
  const [whole, part] = [letters(heading), letters(headline ?? '')];
  return part.length > whole.length * KICKER && whole.includes(part);
};

const wordsOf = (text: string): Set<string> => new Set(parts(text.toLowerCase()).filter((word) => word.length > 2));

/** How many words (of three letters or more) two headlines share. */
export function sharedWords(a: string, b: string | undefined): number {
  const other = wordsOf(b ?? '');
  return [...wordsOf(a)].filter((word) => other.has(word)).length;
}
