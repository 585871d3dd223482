import { eachCommon } from './common.ts';
import type { Item } from './item.ts';

/** A stretch in which the two sides differ: half-open index ranges into the two lists; one of them may be empty. */
export type Edit = {
  readonly a: readonly [number, number];
  readonly s: readonly [number, number];
  /** The traits of the items on either side, all together. */
  readonly traits: { readonly article: number; readonly source: number };
};

/** The two lists item by item: which are the same, and where they differ, both in order. */
export type ItemDiff = {
  readonly article: readonly Item[];
  readonly source: readonly Item[];
  readonly edits: readonly Edit[];
  /** For each article item the index of its equal source item, or -1; and the other way round. */
  readonly toSource: Int32Array;
  readonly toArticle: Int32Array;
};

/**
 * Myers' algorithm takes time by the square of the edits: with more than these (a few milliseconds) the two sides have
 * nothing to do with one another, and are not compared word by word.
 */
const LONGEST_EDIT = 1500;

/**
 * Myers' difference of the two lists by key. Before it, what is common at both ends is taken off: most pairs differ in a
 * word or two.
 */
export function diffItems(article: readonly Item[], source: readonly Item[]): ItemDiff {
  const toSource = new Int32Array(article.length).fill(-1);
  const toArticle = new Int32Array(source.length).fill(-1);
  const match = (a: number, s: number) => {
    toSource[a] = s;
    toArticle[s] = a;
  };
  let head = 0;
  const most = Math.min(article.length, source.length);
  while (head < most && article[head]?.term === source[head]?.term) match(head, head++);
  let tail = 0;
  while (tail < most - head && article[article.length - 1 - tail]?.term === source[source.length - 1 - tail]?.term) {
    tail++;
    match(article.length - tail, source.length - tail);
  }
  // Words put in or taken out alone are told already.
  if (head + tail === most)
    return { article, source, edits: editsOf(article, source, toSource, toArticle), toSource, toArticle };
  const middle = (items: readonly Item[]) => items.slice(head, items.length - tail).map((item) => item.term);
  // Given up, the whole middle is one edit.
  eachCommon(middle(source), middle(article), LONGEST_EDIT, (s, a) => match(head + a, head + s));
  return { article, source, edits: editsOf(article, source, toSource, toArticle), toSource, toArticle };
}

/** The traits of some items together. */
export function traitsOf(items: readonly Item[], from = 0, to = items.length): number {
  let traits = 0;
  for (let i = from; i < to; i++) traits |= (items[i] as Item).traits;
  return traits;
}

/** The stretches between matched items. */
function editsOf(
  article: readonly Item[],
  source: readonly Item[],
  toSource: Int32Array,
  toArticle: Int32Array,
): Edit[] {
  const edits: Edit[] = [];
  let [a, s] = [0, 0];
  while (a < toSource.length || s < toArticle.length) {
    if (a < toSource.length && toSource[a] === s) {
      a++;
      s++;
      continue;
    }
    const from: [number, number] = [a, s];
    while (a < toSource.length && toSource[a] === -1) a++;
    while (s < toArticle.length && toArticle[s] === -1) s++;
    const traits = { article: traitsOf(article, from[0], a), source: traitsOf(source, from[1], s) };
    edits.push({ a: [from[0], a], s: [from[1], s], traits });
  }
  return edits;
}
