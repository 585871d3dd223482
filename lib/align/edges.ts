import type { Span } from '../text/span.ts';
import type { Link } from './links.ts';
import type { Prepared, Sentence } from './prepare.ts';
import type { Pair } from './weights.ts';

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

/** The words of both texts by numbers that they share. */
type Numbers = { readonly mine: Int32Array; readonly theirs: Int32Array };
const numbersOf = ({ a, norms }: Pair): Numbers => ({ mine: a.norms.of, theirs: norms() });

/** Whether the ANCHOR words at a place of one row are those at a place of the other. */
const same = (x: Int32Array, i: number, y: Int32Array, j: number): boolean =>
  x[i] === y[j] && x[i + 1] === y[j + 1] && x[i + 2] === y[j + 2] && x[i + 3] === y[j + 3];

/** A number for the ANCHOR words at a place. */
function hash(row: Int32Array, at: number): number {
  let sum = 0;
  for (let k = at; k < at + ANCHOR; k++) sum = Math.imul(sum ^ (row[k] as number), 0x9e3779b1);
  return (sum ^ (sum >>> 15)) >>> 0;
}

/** Share of the article's words in [from, to) that stand in a run of ANCHOR words which the source's range has too. */
function shareInAnchors({ mine, theirs }: Numbers, from: number, to: number, bFrom: number, bTo: number): number {
  // Where each run of the source stands, plus one: open addressing, at most half full.
  const places = new Int32Array(2 ** Math.ceil(Math.log2(2 * Math.max(1, bTo - bFrom))));
  const slot = (row: Int32Array, at: number): number => {
    let s = hash(row, at) & (places.length - 1);
    while (places[s] !== 0 && !same(row, at, theirs, (places[s] as number) - 1)) s = (s + 1) & (places.length - 1);
    return s;
  };
  for (let j = bFrom; j + ANCHOR <= bTo; j++) places[slot(theirs, j)] = j + 1;
  let covered = 0;
  let until = from;
  for (let i = from; i + ANCHOR <= to; i++) {
    if (places[slot(mine, i)] === 0) continue;
    covered += i + ANCHOR - Math.max(until, i);
    until = i + ANCHOR;
  }
  return covered / Math.max(1, to - from);
}

const wordsOf = (p: Prepared, span: Span): [number, number] => [wordAt(p, span.start), wordAt(p, span.end)];

/** Share of a passage's words, 0..1, that stand in runs of four words which its source has too. */
export const wordForWord = (pair: Pair, { article, source }: Sides): number =>
  shareInAnchors(numbersOf(pair), ...wordsOf(pair.a, article), ...wordsOf(pair.b, source));

/** The anchor nearest to the start (step 1) or the end (step -1) of both ranges, as word indices of its outer end. */
function outerAnchor(
  { mine, theirs }: Numbers,
  [i0, i1]: readonly [number, number],
  [j0, j1]: readonly [number, number],
  step: 1 | -1,
): [number, number] | null {
  for (let n = 0; n < Math.min(LOOK, i1 - i0 - ANCHOR + 1); n++) {
    const i = step === 1 ? i0 + n : i1 - ANCHOR - n;
    for (let m = 0; m < Math.min(LOOK, j1 - j0 - ANCHOR + 1); m++) {
      const j = step === 1 ? j0 + m : j1 - ANCHOR - m;
      if (same(mine, i, theirs, j)) return step === 1 ? [i, j] : [i + ANCHOR - 1, j + ANCHOR - 1];
    }
  }
  return null;
}

/** Walks outwards from a pair of equal words as long as the words stay equal. */
function extend({ mine, theirs }: Numbers, [i, j]: [number, number], step: 1 | -1): [number, number] {
  for (;;) {
    const next = mine[i + step];
    if (next === undefined || next !== theirs[j + step]) return [i, j];
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

/**
 * Whether the outermost sentences on this side of a passage are each other's counterparts as wholes: both begin their texts, or
 * end them, or the outermost equal words reach no more than a few words into either, so that it was told in other words.
 */
function isWhole({ a, b }: Pair, links: readonly Link[], [i, j]: [number, number], step: 1 | -1): boolean {
  const outermost = (numbers: readonly number[]) => (step === 1 ? Math.min(...numbers) : Math.max(...numbers));
  const [m, n] = [outermost(links.map((l) => l.i)), outermost(links.map((l) => l.j))];
  if (!links.some((l) => l.i === m && l.j === n)) return false;
  const isLast = m === a.sentences.length - 1 && n === b.sentences.length - 1;
  if (step === 1 ? m === 0 && n === 0 : isLast) return true;
  const [mine, theirs] = [a.sentences[m] as Sentence, b.sentences[n] as Sentence];
  const inside = (s: Sentence, t: number) => (step === 1 ? s.to - t : t + 1 - s.from);
  return inside(mine, i) < ANCHOR && inside(theirs, j) < ANCHOR;
}

/** End of a word with the marks that close right behind it. */
const withMarks = (text: string, end: number): number =>
  end + (/^[.,;:!?…%"'”’»)\]]*/.exec(text.slice(end, end + 6))?.[0].length ?? 0);

/**
 * Draws a passage's ends at the word: where both sides run on in the same words, the passage goes on beyond its
 * sentences, and what hangs over at an end of one carried over word for word is cut. Passages told in other words
 * keep their sentences' ends, and so do sentences at an end that are. O(words of the passage).
 */
export function refineEdges(pair: Pair, sides: Sides, links: readonly Link[]): Sides {
  const { a, b } = pair;
  const numbers = numbersOf(pair);
  const [i0, i1] = wordsOf(a, sides.article);
  const [j0, j1] = wordsOf(b, sides.source);
  if (shareInAnchors(numbers, i0, i1, j0, j1) < VERBATIM) return sides;
  const head = outerAnchor(numbers, [i0, i1], [j0, j1], 1);
  const tail = outerAnchor(numbers, [i0, i1], [j0, j1], -1);
  if (!head || !tail) return sides;
  const drawn = (anchor: [number, number], whole: [number, number], step: 1 | -1): [number, number] => {
    const at = extend(numbers, anchor, step === 1 ? -1 : 1);
    return isWhole(pair, links, at, step) ? whole : kept(at, whole);
  };
  const [hi, hj] = drawn(head, [i0, j0], 1);
  const [ti, tj] = drawn(tail, [i1 - 1, j1 - 1], -1);
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
