import {
  type Comparison,
  indexesOf,
  isLight,
  isReworded,
  keyAt,
  matchesOf,
  open,
  openAll,
  otherSide,
  type Range,
  rangeIn,
  type SideName,
} from './comparison.ts';
import { counterpart } from './counterpart.ts';
import type { Edit } from './diff.ts';
import type { Item } from './item.ts';
import { opposition } from './opposite.ts';
import { isOutside, isStillTo, mayBeDenied } from './scope.ts';
import { termOf } from './term.ts';

/** As far behind a negation what it denies may stand: "not publish its full report until". */
const REACH = 12;
/** Of so many words behind it the first of weight is what it denies. */
const DENIED = 5;

/** Whether a negation says what the other side says without one: "not until" and "only after", "not reopened" and "blocked". */
export const deniesAlike = (c: Comparison, side: SideName, at: number, edit: Edit): boolean =>
  isUntil(c, side, at) ||
  isAsLongAs(c, side, at) ||
  isYetToThere(c, side, edit) ||
  isNobodyThere(c, side, at) ||
  deniesFacing(c, side, at, edit) ||
  isDeniedByVerb(c, side, at, edit) ||
  isDeniedThere(c, side, at, edit);

/** "Will not publish until after" beside "will publish only after", "not open until" beside "open only when". */
function isUntil(c: Comparison, side: SideName, at: number): boolean {
  return c.edits.some((edit) => {
    const until = open(c, edit, side).find(
      (i) => i > at && i <= at + REACH && /^(?:until|till)$/.test(keyAt(c, side, i)),
    );
    return until !== undefined && open(c, edit, otherSide(side)).some((i) => keyAt(c, otherSide(side), i) === 'only');
  });
}

/** "As long as they have not looked at it" beside "until they have". */
function isAsLongAs(c: Comparison, side: SideName, at: number): boolean {
  const before = indexesOf([Math.max(0, at - REACH), at]);
  if (!before.some((i) => keyAt(c, side, i) === 'as' && keyAt(c, side, i + 1) === 'long')) return false;
  return openAll(c, otherSide(side)).some((i) => /^(?:until|till)$/.test(keyAt(c, otherSide(side), i)));
}

const DENIED_IT = /^den(?:y|ies|ied|ying)$/;
/** "Insisted that it had not" beside "denied that it had": on the other side alone a verb denies. */
function isDeniedByVerb(c: Comparison, side: SideName, at: number, edit: Edit): boolean {
  const other = otherSide(side);
  const [from, to] = rangeIn(edit, other);
  const denies = (of: SideName, range: Range) =>
    indexesOf(range).some((i) => DENIED_IT.test(keyAt(c, of, i)) && (matchesOf(c, of)[i] ?? -1) < 0);
  return denies(other, [from - REACH, Math.min(to, from + REACH) + REACH]) && !denies(side, [at - REACH, at + REACH]);
}

/** "No internet" beside "internet access was cut": what it denies stands there too, and is denied in another way. */
function isDeniedThere(c: Comparison, side: SideName, at: number, edit: Edit): boolean {
  const [from, to] = rangeIn(edit, otherSide(side));
  if (from === to && !isReworded(c)) return false;
  const own = indexesOf([at + 1, at + 1 + DENIED]).find((i) => c[side][i] && !isLight(c[side][i] as Item));
  const there = own === undefined ? undefined : counterpart(c, side, own);
  return there !== undefined && mayBeDenied(c, otherSide(side), there);
}

/** "Nobody was hurt", which the other text says in a sentence of its own. */
function isNobodyThere(c: Comparison, side: SideName, at: number): boolean {
  if (!/^(?:nobody|none)$/.test(keyAt(c, side, at))) return false;
  const own = indexesOf([at + 1, at + 1 + DENIED]).find((i) => c[side][i] && !isLight(c[side][i] as Item));
  return own !== undefined && c.views[otherSide(side)].context.denied().has(c[side][own]?.term.base ?? '');
}

/** As near to the place of a negation "yet to" denies the same: "has yet to reply" beside "has not yet replied". */
const BESIDE = 2;

function isYetToThere(c: Comparison, side: SideName, edit: Edit): boolean {
  const [other, [from, to]] = [otherSide(side), rangeIn(edit, otherSide(side))];
  return indexesOf([from - BESIDE, to + BESIDE]).some((i) => isStillTo(keyAt(c, other, i), keyAt(c, other, i + 1)));
}

/** Words of place that deny one another as adjectives do: what is not in danger is out of it. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['in', 'out'],
  ['on', 'off'],
  ['at', 'off'],
]);
/** What comes to be again was not so before: "not been reopened" beside "closed". */
const AGAIN = /^re(?=[a-z]{4})/;
/** "Has not been reopened" beside "remains blocked", "no longer in danger" beside "out of danger". */
function deniesFacing(c: Comparison, side: SideName, at: number, edit: Edit): boolean {
  const other = otherSide(side);
  // What it denies may be worded otherwise a word or two further on: "had not been working", "had been out of order".
  const next = c.edits[c.edits.indexOf(edit) + 1];
  const isNext =
    next !== undefined && rangeIn(next, side)[0] - at <= BESIDE + 1 && rangeIn(next, side)[1] > rangeIn(next, side)[0];
  const facing = [...open(c, edit, other), ...(isNext ? open(c, next, other) : [])];
  if (facing.length === 0) return false;
  if (facing.some((i) => isOutside(keyAt(c, other, i), keyAt(c, other, i + 1)))) return true;
  const own = indexesOf([at + 1, Math.min(at + 1 + DENIED, rangeIn(edit, side)[1])]);
  if (keyAt(c, side, at + 1) === 'longer') {
    const place = PLACES.get(keyAt(c, side, at + 2));
    if (place && facing.some((i) => keyAt(c, other, i) === place)) return true;
  }
  const denied = own
    .map((i) => c[side][i] as Item)
    .find((item) => !isLight(item) && !/^(?:yet|longer|still)$/.test(item.key));
  if (!denied || !AGAIN.test(denied.key)) return false;
  const first = termOf(denied.key.replace(AGAIN, ''));
  return facing.some((i) => opposition(first, (c[other][i] as Item).term) === 'claim');
}
