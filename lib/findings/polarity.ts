import { STOP_WORDS } from '../text/stop-words.ts';
import { type Comparison, type Draft, editSize, isReworded, mark, open, rangeIn, type SideName } from './comparison.ts';
import type { Edit } from './diff.ts';
import { isNegator, negatorChanges } from './negation.ts';
import { base, type Opposition, opposition } from './opposite.ts';

/** Statements turned round: a word replaced by its opposite, a negation lost or put in. */
export function negationChanges(c: Comparison): Draft[] {
  const opposites = c.views.article.context.language === 'en' ? [...inPlace(c), ...apart(c)] : [];
  return [...opposites, ...negatorChanges(c)];
}

/** Edits of more words than this are another wording: opposites in them need not stand for one another. */
const SMALL_EDIT = 8;
const SMALL_REWORDED = 4;

const keyAt = (c: Comparison, side: SideName, at: number): string => c[side][at]?.key ?? '';
const words = (c: Comparison, edit: Edit, side: SideName): number[] =>
  open(c, edit, side).filter((i) => /^[a-z]{2,}$/.test(keyAt(c, side, i)));

/** Words of place, order and amount that rewording uses in other senses. */
const DIRECTIONS = new Set(
  'after before above below under over inside outside left right first last early late earlier later most least more less public private'.split(
    ' ',
  ),
);
const isStrong = (key: string): boolean => key.length > 3 && !STOP_WORDS.has(key) && !DIRECTIONS.has(key);

function inPlace(c: Comparison): Draft[] {
  const most = isReworded(c) ? SMALL_REWORDED : SMALL_EDIT;
  return c.edits.flatMap((edit) => {
    if (editSize(edit) > most) return [];
    return words(c, edit, 'article').flatMap((a) => {
      for (const s of words(c, edit, 'source')) {
        const how = opposition(keyAt(c, 'article', a), keyAt(c, 'source', s));
        if (!how || (isReworded(c) && !isStrong(keyAt(c, 'article', a)))) continue;
        return opposed(c, a, s, how, [edit, edit]);
      }
      return [];
    });
  });
}

/** How many equal words may lie between a word and its opposite, and how many other ones besides. */
const EQUAL_BETWEEN = 10;
const OTHERS_BETWEEN = 8;

/**
 * "all but two of them in custody", "the release of all but two of them": the opposite stands on the other side of some
 * equal words of the sentence. A word with two possible opposites stands for neither.
 */
function apart(c: Comparison): Draft[] {
  const found: { a: number; s: number; edits: readonly [Edit, Edit] }[] = [];
  const end = (edit: Edit, side: SideName) =>
    words(c, edit, side).filter((i) => rangeIn(edit, side)[1] - i <= OTHERS_BETWEEN + 1);
  const head = (edit: Edit, side: SideName) =>
    words(c, edit, side).filter((i) => i - rangeIn(edit, side)[0] <= OTHERS_BETWEEN);
  c.edits.forEach((one, e) => {
    for (let n = e + 1; n < c.edits.length; n++) {
      const next = c.edits[n] as Edit;
      if (next.a[0] - one.a[1] > EQUAL_BETWEEN + OTHERS_BETWEEN) break;
      const middle = c.edits.slice(e + 1, n);
      const take = (a: number, s: number, edits: readonly [Edit, Edit]) => {
        const first = edits[0] === one;
        if (!isReverse(c, a, s) || !isNear(one, next, middle, first, a, s)) return;
        if (isOneSentence(c, one, next, first, a, s)) found.push({ a, s, edits });
      };
      for (const a of end(one, 'article')) for (const s of head(next, 'source')) take(a, s, [one, next]);
      for (const a of head(next, 'article')) for (const s of end(one, 'source')) take(a, s, [next, one]);
    }
  });
  return found
    .filter(({ a, s }) => found.every((other) => (other.a === a) === (other.s === s)))
    .flatMap(({ a, s, edits }) => opposed(c, a, s, 'claim', edits));
}

/** Whether few enough words lie between the two, the words of the edits in the middle counted once. */
function isNear(one: Edit, next: Edit, middle: readonly Edit[], first: boolean, a: number, s: number): boolean {
  const inMiddle = middle.reduce((sum, edit) => sum + (edit.a[1] - edit.a[0]), 0);
  const equal = next.a[0] - one.a[1] - inMiddle;
  const beside = first ? one.a[1] - a - 1 + (s - next.s[0]) : one.s[1] - s - 1 + (a - next.a[0]);
  const others = beside + middle.reduce((sum, edit) => sum + editSize(edit), 0);
  return equal <= EQUAL_BETWEEN && others <= OTHERS_BETWEEN;
}

/** Whether no sentence ends between the two words, on either side. */
const isOneSentence = (c: Comparison, one: Edit, next: Edit, first: boolean, a: number, s: number): boolean => {
  const runsOn = (side: SideName, from: number, to: number) => {
    const [start, end] = [c[side][from]?.end ?? 0, c[side][to]?.start ?? c[side].at(-1)?.end];
    return !/[.!?][)"'\u2019\u201D]*\s|\n/.test(c.views[side].text.slice(start, end));
  };
  return first
    ? runsOn('article', a, next.a[0]) && runsOn('source', Math.max(0, one.s[1] - 1), s)
    : runsOn('source', s, next.s[0]) && runsOn('article', Math.max(0, one.a[1] - 1), a);
};

/** Opposites that tell one event from its two ends: "sold to them", "they bought". Moved, they say the same. */
const CONVERSE = new Set(
  'buy sell purchas lend borrow give take win lose victori defeat winner loser import export come go enter leav arriv depart pass fail'.split(
    ' ',
  ),
);

/** A strong opposite, and neither word in any form on the other side. */
function isReverse(c: Comparison, a: number, s: number): boolean {
  const [now, was] = [keyAt(c, 'article', a), keyAt(c, 'source', s)];
  if (!isStrong(now) || !isStrong(was) || opposition(now, was) !== 'claim' || CONVERSE.has(base(now))) return false;
  return (
    !c.source.some((item) => base(item.key) === base(now)) && !c.article.some((item) => base(item.key) === base(was))
  );
}

/** A negation no further off than the longest edit that is looked into turns the word itself round. */
const NEGATED = SMALL_EDIT;

function opposed(c: Comparison, a: number, s: number, how: Opposition, edits: readonly [Edit, Edit]): Draft[] {
  const negated = (side: SideName, itself: number) =>
    [...new Set(edits)]
      .flatMap((edit) => open(c, edit, side))
      .filter((i) => i !== itself && Math.abs(i - itself) <= NEGATED && isNegator(c, side, i));
  const not = { article: negated('article', a), source: negated('source', s) };
  mark(c, 'typed', 'article', [a, a + 1]);
  mark(c, 'typed', 'source', [s, s + 1]);
  // "did not approve" and "rejected" say the same.
  if (not.article.length + not.source.length === 1) {
    for (const side of ['article', 'source'] as const) for (const i of not[side]) c.settled[side].add(i);
    return [];
  }
  const quoted = (c.article[a]?.quote ?? -1) >= 0 && (c.source[s]?.quote ?? -1) >= 0;
  // The far end of a scale inside a quotation is told by the quotation's own finding.
  if (how === 'scale' && quoted) return [];
  const says = `The opposite: “${c.article[a]?.text}” here, “${c.source[s]?.text}” in the original.`;
  return [{ kind: 'negation', article: [a, a + 1], source: [s, s + 1], says }];
}
