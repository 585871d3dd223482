import {
  type Comparison,
  editSize,
  editsWith,
  isHyphenated,
  open,
  otherSide,
  type Range,
  rangeIn,
  type SideName,
} from './comparison.ts';
import type { Edit } from './diff.ts';
import type { Item } from './item.ts';
import { opposition } from './opposite.ts';
import { TRAIT } from './term.ts';

/** Item indexes of a word and its opposite, with the edits that they stand in, the article's first. */
export type Opposites = { readonly a: number; readonly s: number; readonly edits: readonly [Edit, Edit] };

/** How many equal words may lie between a word and its opposite, and how many other ones besides. */
const EQUAL_BETWEEN = 10;
const OTHERS_BETWEEN = 8;

/**
 * "all but two of them in custody", "the release of all but two of them": the opposite stands on the other side of some
 * equal words of the sentence. A word with two possible opposites stands for neither.
 */
export function oppositesApart(c: Comparison): Opposites[] {
  if ((c.traits.article & c.traits.source & TRAIT.opposes) === 0) return [];
  const found: Opposites[] = [];
  const alone = { article: wordsAlone(c, 'article'), source: wordsAlone(c, 'source') };
  if (alone.article.length === 0 || alone.source.length === 0) return [];
  const within = (side: SideName, test: (i: number, range: Range) => boolean) =>
    c.edits.map((edit) => alone[side].filter((i) => isIn(i, rangeIn(edit, side)) && test(i, rangeIn(edit, side))));
  const ends = (side: SideName) => within(side, (i, range) => range[1] - i <= OTHERS_BETWEEN + 1);
  const heads = (side: SideName) => within(side, (i, range) => i - range[0] <= OTHERS_BETWEEN);
  const [end, head] = [
    { article: ends('article'), source: ends('source') },
    { article: heads('article'), source: heads('source') },
  ];
  c.edits.forEach((one, e) => {
    if (end.article[e]?.length === 0 && end.source[e]?.length === 0) return;
    for (let n = e + 1; n < c.edits.length; n++) {
      const next = c.edits[n] as Edit;
      if (next.a[0] - one.a[1] > EQUAL_BETWEEN + OTHERS_BETWEEN) break;
      const take = (a: number, s: number, edits: readonly [Edit, Edit]) => {
        const first = edits[0] === one;
        if (!isReverse(c, a, s) || !isNear(one, next, c.edits.slice(e + 1, n), first, a, s)) return;
        if (isOneSentence(c, one, next, first, a, s)) found.push({ a, s, edits });
      };
      for (const a of end.article[e] ?? []) for (const s of head.source[n] ?? []) take(a, s, [one, next]);
      for (const a of head.article[n] ?? []) for (const s of end.source[e] ?? []) take(a, s, [next, one]);
    }
  });
  return found.filter(({ a, s }) => found.every((other) => (other.a === a) === (other.s === s)));
}

/** Whether few enough words lie between the two, the words of the edits in the middle counted once. */
function isNear(one: Edit, next: Edit, middle: readonly Edit[], first: boolean, a: number, s: number): boolean {
  const inMiddle = middle.reduce((sum, edit) => sum + (edit.a[1] - edit.a[0]), 0);
  const equal = next.a[0] - one.a[1] - inMiddle;
  const beside = first ? one.a[1] - a - 1 + (s - next.s[0]) : one.s[1] - s - 1 + (a - next.a[0]);
  const others = beside + middle.reduce((sum, edit) => sum + editSize(edit), 0);
  return equal <= EQUAL_BETWEEN && others <= OTHERS_BETWEEN;
}

/** What ends a claim: a sentence, or a clause that says something of another thing ("vans fell, while cars rose"). */
const ENDS = /[.!?][)"'\u2019\u201D]*\s|[\n;]|, (?:while|and|but|whereas|as)\b|\bwhile\b|\bwhereas\b/;

/** Whether no claim ends between the two words, on either side. */
const isOneSentence = (c: Comparison, one: Edit, next: Edit, first: boolean, a: number, s: number): boolean => {
  const runsOn = (side: SideName, from: number, to: number) => {
    const [start, end] = [c[side][from]?.end ?? 0, c[side][to]?.start ?? c[side].at(-1)?.end];
    return !ENDS.test(c.views[side].text.slice(start, end));
  };
  return first
    ? runsOn('article', a, next.a[0]) && runsOn('source', Math.max(0, one.s[1] - 1), s)
    : runsOn('source', s, next.s[0]) && runsOn('article', Math.max(0, one.a[1] - 1), a);
};

const isIn = (i: number, [from, to]: Range): boolean => from <= i && i < to;

/** The words of a side that reverse a claim in whatever sense and that the other side has in no form. */
function wordsAlone(c: Comparison, side: SideName): number[] {
  const found: number[] = [];
  for (const edit of editsWith(c, TRAIT.opposes, side)) {
    for (const i of open(c, edit, side)) {
      const { traits, term } = c[side][i] as Item;
      if (
        traits & TRAIT.opposes &&
        !isHyphenated(c, side, [i, i + 1]) &&
        !c[otherSide(side)].some((item) => item.term.base === term.base)
      )
        found.push(i);
    }
  }
  return found;
}

const isReverse = (c: Comparison, a: number, s: number): boolean =>
  opposition((c.article[a] as Item).term, (c.source[s] as Item).term) === 'claim';
