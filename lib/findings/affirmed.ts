import { type Comparison, indexesOf, isLight, keyAt, otherSide, type SideName } from './comparison.ts';
import { counterpart } from './counterpart.ts';
import type { Item } from './item.ts';
import { denies, isNegator } from './negators.ts';
import { clause, isOutside, isStillTo } from './scope.ts';
import { BETWEEN, MAY_DENY } from './words/scope.ts';

/** Negations that stand before what they deny; "nothing" and "nobody" deny what is said of them. */
const BEFORE = /^(?:not|no|never|cannot)$/;
/** Of so many words behind a negation the first of weight is what it denies. */
const DENIED = 4;
/** As far before and behind a word it may be denied in other ways ("nobody … received", "has yet to receive", "meant to receive"). */
const SCOPE = [-8, 3] as const;
/** As near stands what makes little of it ("appetite is low", "poorly structured"). */
const CLOSE = 2;
const LITTLE = /^(?:less|low|lower|lowest|poor|poorly|badly|loses|lost)$/;

/**
 * In a sentence told in other words, the word that the negation at an index denies, where the other side says the same word and
 * its text denies it nowhere: its index on the other side.
 */
export function affirmed(c: Comparison, side: SideName, at: number): number | undefined {
  if (!BEFORE.test(keyAt(c, side, at))) return undefined;
  const own = denied(c, side, at);
  if (own === undefined) return undefined;
  const other = otherSide(side);
  const there = counterpart(c, side, own);
  if (there === undefined) return undefined;
  // Another of its sentences may tell the same.
  if (c.views[other].context.denied().has(c[other][there]?.term.base ?? '')) return undefined;
  if (isDue(c, other, there) !== isDue(c, side, own)) return undefined;
  return isDenied(c, other, there) || isDenied(c, side, own, at) ? undefined : there;
}

/** Whether a thing is called for: "should be recalled" says nothing of whether it was. */
const isDue = (c: Comparison, side: SideName, word: number): boolean =>
  indexesOf([word + SCOPE[0], word]).some((i) => /^(?:should|must|ought)$/.test(keyAt(c, side, i)));

/** Whether a word is denied by anything near it but one negation. */
function isDenied(c: Comparison, side: SideName, word: number, but = -1): boolean {
  if (isOutside(keyAt(c, side, word - 2), keyAt(c, side, word - 1))) return true;
  for (let i = Math.max(0, word + SCOPE[0]); i <= word + SCOPE[1]; i++) {
    if (i === word || i === but) continue;
    const key = keyAt(c, side, i);
    if (isNegator(c, side, i) || denies(key) || MAY_DENY.has(key)) return true;
    if (isOrdinal(c, side, i) || isStillTo(key, keyAt(c, side, i + 1))) return true;
    if (Math.abs(i - word) <= CLOSE && LITTLE.test(key)) return true;
  }
  return false;
}

/** "The first Slovak to win since 2009": no other had. */
const isOrdinal = (c: Comparison, side: SideName, at: number): boolean => c[side][at]?.number?.form === 'ordinal';

/** The first word of weight behind a negation, in the same clause. */
const denied = (c: Comparison, side: SideName, at: number): number | undefined =>
  clause(c, side, at, 1, DENIED).find((i) => !isLight(c[side][i] as Item) && !BETWEEN.test(keyAt(c, side, i)));
