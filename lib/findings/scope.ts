import { type Comparison, isLight, keyAt, type SideName } from './comparison.ts';
import type { Item } from './item.ts';
import { denies, isNegator } from './negators.ts';
import { BETWEEN, CLAUSE_WORDS, DENYING_VERBS, ENDING, LESSENING, UNSURE } from './words/scope.ts';

/** As far before a word a negation may stand that belongs to it, and as far behind it one that may. */
const BEFORE = 10;
const BEHIND = 8;
/** What ends a clause between two words. */
const BREAK = /[,;:.!?()\u2013\u2014\n]/;
const NONE = /^(?:no|nothing|nobody|none)$/;
const TRAILING = /^(?:no|nothing|nobody|none|not)$/;
const AUXILIARY = /^(?:is|are|was|were|be|been|has|have|had|will|would)$/;

/**
 * The negations that turn round the words `[at, end)` in their own clause, the nearest first; null where that cannot be told
 * for sure. By triggers, a window and words that end it, after Chapman et al., "A simple algorithm for identifying negated
 * findings and diseases in discharge summaries" (NegEx), Journal of Biomedical Informatics 34 (2001).
 */
export function negationsOf(c: Comparison, side: SideName, at: number, end: number): number[] | null {
  // "Accepted no request", "probably not".
  const found =
    TRAILING.test(keyAt(c, side, end)) && isNegator(c, side, end) && clause(c, side, end, -1, 1).length > 0
      ? [end]
      : [];
  let isOwn = true;
  for (const i of clause(c, side, at, -1, BEFORE)) {
    const item = c[side][i] as Item;
    if (UNSURE.has(item.key) || (isOwn && ENDING.has(item.key)) || deniesClause(c, side, i)) return null;
    if (!isOwn && found.length > 0) break;
    if (turns(c, side, i)) {
      // "Has no shame in their attempt to link": it denies what stands between, unless that is who did nothing of the kind.
      if (!isOwn && !isSubject(c, side, i, at)) return null;
      found.push(i);
    } else if (!isLight(item) && !BETWEEN.test(item.key) && !isRule(item.key)) isOwn = false;
  }
  // "The reopening of the line is not foreseen".
  for (const i of clause(c, side, end - 1, 1, BEHIND)) if (i > end && isNegator(c, side, i)) return null;
  return found;
}

/** So near stands what denies a word in other words than "not". */
const NEAR_BEFORE = 4;
const NEAR_BEHIND = 3;

/** Whether anything near a word in its clause denies it, in whatever words ("access was cut", "cleared four of misconduct"). */
export const mayBeDenied = (c: Comparison, side: SideName, at: number): boolean =>
  [...clause(c, side, at, -1, NEAR_BEFORE), ...clause(c, side, at, 1, NEAR_BEHIND)].some((i) => {
    const item = c[side][i] as Item;
    return turns(c, side, i) || (denies(item.key) && !isLight(item) && !LESSENING.has(item.key));
  });

/** Whether a word is a verb that denies ("denied", "escaped"). */
const isDenial = (key: string): boolean => DENYING_VERBS.has(key);

/** "No worker of the firm has been accused": whether a negation at the head of a clause denies the verb at `at`. */
function isSubject(c: Comparison, side: SideName, negator: number, at: number): boolean {
  if (!NONE.test(keyAt(c, side, negator)) || clause(c, side, negator, -1, 1).length > 0) return false;
  return AUXILIARY.test(keyAt(c, side, at - 1));
}

/** "Denied that the flight was a failure": how far that reaches, and whether the other text says it so, is open. */
const deniesClause = (c: Comparison, side: SideName, at: number): boolean =>
  isDenial(keyAt(c, side, at)) && keyAt(c, side, at + 1) === 'that';

/** Of "ruled out". */
const isRule = (key: string): boolean => /^rul(?:e|es|ed|ing)$/.test(key);

/** Whether a word turns round what is behind it: "not", "denied", "ruled out", "out of", "yet to", "still to". */
function turns(c: Comparison, side: SideName, at: number): boolean {
  const [before, key, next] = [keyAt(c, side, at - 1), keyAt(c, side, at), keyAt(c, side, at + 1)];
  if (key === 'out' && isRule(before)) return true;
  return isOutside(key, next) || isStillTo(key, next) || isNegator(c, side, at) || isDenial(key);
}

/** "Out of order": where it stands as a place does. */
export const isOutside = (key: string, next: string): boolean => key === 'out' && next === 'of';

/** "Has yet to reply", "is still to be counted". */
export const isStillTo = (key: string, next: string): boolean => (key === 'yet' || key === 'still') && next === 'to';

/** The indexes before (-1) or behind (1) one, nearest first, as far as its clause runs on. */
export function clause(c: Comparison, side: SideName, at: number, step: 1 | -1, most: number): number[] {
  const found: number[] = [];
  const { text } = c.views[side];
  for (let i = at + step; Math.abs(i - at) <= most; i += step) {
    const [one, other] = [c[side][Math.min(i, i - step)], c[side][Math.max(i, i - step)]];
    if (!one || !other || BREAK.test(text.slice(one.end, other.start))) break;
    if (CLAUSE_WORDS.has(keyAt(c, side, i)) && !(i > 0 && deniesClause(c, side, i - 1))) break;
    found.push(i);
  }
  return found;
}
