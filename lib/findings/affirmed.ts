import { type Comparison, indexesOf, isLight, keyAt, matchesOf, otherSide, type SideName } from './comparison.ts';
import { denies, isNegator } from './negation.ts';

/** Negations that stand before what they deny; "nothing" and "nobody" deny what is said of them. */
const BEFORE = /^(?:not|no|never|cannot)$/;
/** Of so many words behind a negation the first of weight is what it denies. */
const DENIED = 4;
/** Words between the two that are not what is denied, however much they weigh. */
const BETWEEN = /^(?:yet|ever|even|longer|just|also|still|[a-z]+ly)$/;
/** As far before and behind a word it may be denied in other ways ("nobody … received", "has yet to receive", "meant to receive"). */
const SCOPE = [-8, 3] as const;
const OTHERWISE =
  /^(?:unless|until|till|before|yet|unlikely|anything|any|anyone|ever|aim|aimed|aims|seek|sought|try|tried|tries|meant|supposed|intended|hoped|last|excluded|excludes|excluding|exempt|exempted|absent|absence|neither|nor)$/;
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
  const there = sameWord(c, side, own);
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
  // "Out of control".
  if (keyAt(c, side, word - 2) === 'out' && keyAt(c, side, word - 1) === 'of') return true;
  for (let i = Math.max(0, word + SCOPE[0]); i <= word + SCOPE[1]; i++) {
    if (i === word || i === but) continue;
    const key = keyAt(c, side, i);
    if (isNegator(c, side, i) || denies(key) || OTHERWISE.test(key) || isOrdinal(c, side, i)) return true;
    // "Still to be counted".
    if (key === 'still' && keyAt(c, side, i + 1) === 'to') return true;
    if (Math.abs(i - word) <= CLOSE && LITTLE.test(key)) return true;
  }
  return false;
}

/** "The first Slovak to win since 2009": no other had. */
const isOrdinal = (c: Comparison, side: SideName, at: number): boolean => c[side][at]?.number?.form === 'ordinal';

/** The first word of weight behind a negation, in the same clause. */
function denied(c: Comparison, side: SideName, at: number): number | undefined {
  const { text } = c.views[side];
  for (let i = at + 1; i <= at + DENIED; i++) {
    const [before, item] = [c[side][i - 1], c[side][i]];
    if (!before || !item || /[,;:.!?()\u2013\u2014]/.test(text.slice(before.end, item.start))) return undefined;
    if (!isLight(item) && !BETWEEN.test(item.key)) return i;
  }
  return undefined;
}

/** The same word on the other side: the one that it is matched with, or the only one. */
export function sameWord(c: Comparison, side: SideName, at: number): number | undefined {
  const partner = matchesOf(c, side)[at] ?? -1;
  if (partner >= 0) return partner;
  const other = otherSide(side);
  const base = c[side][at]?.term.base;
  const all = indexesOf([0, c[other].length]).filter((i) => c[other][i]?.term.base === base);
  return all.length === 1 ? all[0] : undefined;
}
