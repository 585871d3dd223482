import type { Span } from '../text/span.ts';
import type { Prepared } from './prepare.ts';

/** Where a passage lies in either text. */
export type Sides = { readonly article: Span; readonly source: Span };

/** Equal words in a row that make an anchor. */
const ANCHOR = 4;
/** How far into a passage its first and last anchors are looked for, in words. */
const LOOK = 60;
/** Share of a passage's words inside anchors from which on it counts as carried over word for word. */
const VERBATIM = 0.5;

/** Words left over at an end of a passage, up to which they are taken for changed words and kept. */
const CHANGED = 6;

/** Index of the first word at or behind `offset`. O(log words). */
export function wordAt({ words: { count, starts } }: Prepared, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((starts[mid] as number) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The word at an index by its norm; undefined beyond the text's ends. */
export const normAt = ({ norms: { of, words } }: Prepared, t: number): string | undefined => words[of[t] as number];

const gram = (p: Prepared, at: number): string => {
  let words = '';
  for (let k = 0; k < ANCHOR; k++) words += `${normAt(p, at + k)} `;
  return words;
};

/**
 * Share of the article's words in [from, to) that stand in a run of ANCHOR words which the source's range has too. Words are
 * numbered and a run is one number of ANCHOR digits: exact up to some 9,700 different words, a hair off beyond.
 */
function shareInAnchors(a: Prepared, from: number, to: number, b: Prepared, bFrom: number, bTo: number): number {
  const numbers = new Map<string, number>();
  const theirs: number[] = [];
  for (let j = bFrom; j < bTo; j++) {
    const norm = normAt(b, j) as string;
    const number = numbers.get(norm) ?? numbers.size + 1;
    numbers.set(norm, number);
    theirs.push(number);
  }
  const base = numbers.size + 1;
  const run = (row: readonly number[], at: number): number => {
    let sum = 0;
    for (let k = at; k < at + ANCHOR; k++) sum = sum * base + (row[k] as number);
    return sum;
  };
  const runs = new Set<number>();
  for (let j = 0; j + ANCHOR <= theirs.length; j++) runs.add(run(theirs, j));
  const mine: number[] = [];
  for (let i = from; i < to; i++) mine.push(numbers.get(normAt(a, i) as string) ?? 0);
  let covered = 0;
  let until = 0;
  for (let i = 0; i + ANCHOR <= mine.length; i++) {
    if (mine[i] === 0 || !runs.has(run(mine, i))) continue;
    covered += i + ANCHOR - Math.max(until, i);
    until = i + ANCHOR;
  }
  return covered / Math.max(1, to - from);
}

const wordsOf = (p: Prepared, span: Span): [number, number] => [wordAt(p, span.start), wordAt(p, span.end)];

/** Share of a passage's words, 0..1, that stand in runs of four words which its source has too. */
export const wordForWord = (a: Prepared, b: Prepared, { article, source }: Sides): number =>
  shareInAnchors(a, ...wordsOf(a, article), b, ...wordsOf(b, source));

/** The anchor nearest to the start (step 1) or the end (step -1) of both ranges, as word indices of its outer end. */
function outerAnchor(
  a: Prepared,
  b: Prepared,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
  step: 1 | -1,
): [number, number] | null {
  const places = new Map<string, number>();
  for (let n = 0; n < Math.min(LOOK, j1 - j0 - ANCHOR + 1); n++) {
    const j = step === 1 ? j0 + n : j1 - ANCHOR - n;
    const words = gram(b, j);
    if (!places.has(words)) places.set(words, j);
  }
  for (let n = 0; n < Math.min(LOOK, i1 - i0 - ANCHOR + 1); n++) {
    const i = step === 1 ? i0 + n : i1 - ANCHOR - n;
    const j = places.get(gram(a, i));
    if (j !== undefined) return step === 1 ? [i, j] : [i + ANCHOR - 1, j + ANCHOR - 1];
  }
  return null;
}

/** Walks outwards from a pair of equal words as long as the words stay equal. */
function extend(a: Prepared, b: Prepared, [i, j]: [number, number], step: 1 | -1): [number, number] {
  for (;;) {
    const next = normAt(a, i + step);
    if (next === undefined || next !== normAt(b, j + step)) return [i, j];
    i += step;
    j += step;
  }
}

/**
 * Where a passage ends: at its sentences' end where at most CHANGED words are left over on both sides (they were changed,
 * put in or taken out there), else at the last equal words.
 */
function kept([i, j]: [number, number], [endI, endJ]: [number, number]): [number, number] {
  const outside = Math.sign(i - endI) * Math.sign(j - endJ) < 0;
  return !outside && Math.max(Math.abs(i - endI), Math.abs(j - endJ)) <= CHANGED ? [endI, endJ] : [i, j];
}

/** End of a word with the marks that close right behind it. */
const withMarks = (text: string, end: number): number =>
  end + (/^[.,;:!?…%"'”’»)\]]*/.exec(text.slice(end, end + 6))?.[0].length ?? 0);

/**
 * Draws a passage's ends at the word: where both sides run on in the same words, the passage goes on beyond its
 * sentences, and what hangs over at an end of one carried over word for word is cut. Passages told in other words
 * keep their sentences' ends. O(words of the passage).
 */
export function refineEdges(a: Prepared, b: Prepared, sides: Sides): Sides {
  const [i0, i1] = wordsOf(a, sides.article);
  const [j0, j1] = wordsOf(b, sides.source);
  if (shareInAnchors(a, i0, i1, b, j0, j1) < VERBATIM) return sides;
  const head = outerAnchor(a, b, i0, i1, j0, j1, 1);
  const tail = outerAnchor(a, b, i0, i1, j0, j1, -1);
  if (!head || !tail) return sides;
  const [hi, hj] = kept(extend(a, b, head, -1), [i0, j0]);
  const [ti, tj] = kept(extend(a, b, tail, 1), [i1 - 1, j1 - 1]);
  if (ti < hi || tj < hj) return sides;
  const cut = (
    { words: { starts, ends }, article: { text } }: Prepared,
    span: Span,
    from: number,
    to: number,
    whole: [number, number],
  ): Span => ({
    start: from === whole[0] ? span.start : (starts[from] as number),
    end: to === whole[1] ? span.end : withMarks(text, ends[to] as number),
  });
  return {
    article: cut(a, sides.article, hi, ti, [i0, i1 - 1]),
    source: cut(b, sides.source, hj, tj, [j0, j1 - 1]),
  };
}
