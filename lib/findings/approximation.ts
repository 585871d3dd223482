import { say } from '../words/say.ts';
import {
  type Comparison,
  type Draft,
  indexesOf,
  isReworded,
  keyAt,
  mark,
  matchesOf,
  otherSide,
  type Range,
  type SideName,
  wordsOf,
} from './comparison.ts';
import { TRAIT } from './term.ts';
import {
  ALSO_PREPOSITIONS,
  APPROXIMATORS,
  type Bound,
  LEAVING_OPEN,
  PARTICLE_VERBS,
  PREPOSITIONS,
  TIMES,
} from './words/approximators.ts';

/** How many words on either side of a number may say that it is no exact one. */
const NEAR = 4;

/**
 * Numbers that stayed while the word that left them open did not: "about 1,800" for "1,800", "more than" for "about".
 * A number that changed itself is told of by `numbers`.
 */
export function approximationChanges(c: Comparison): Draft[] {
  if ((c.traits.article & c.traits.source & (TRAIT.number | TRAIT.date)) === 0) return [];
  const left = [...c.article.keys()].filter((a) => counts(c, 'article', a));
  if (left.length === 0) return [];
  const once = { article: metOnce(c, 'article'), source: metOnce(c, 'source') };
  return left.flatMap((a) => {
    const key = keyAt(c, 'article', a);
    const matched = c.toSource[a] ?? -1;
    // Not in place, the same number elsewhere, where each side has it once.
    const s = matched >= 0 ? matched : once.article.get(key) === a ? (once.source.get(key) ?? -1) : -1;
    return s < 0 ? [] : changed(c, a, s);
  });
}

/** A count or a time of day; "one" and "first" are as often no numbers, "thousands" is open by itself. */
const counts = (c: Comparison, side: SideName, at: number): boolean => {
  const item = c[side][at];
  return (item?.number?.form === 'count' && !item.number.weak) || item?.date?.time !== undefined;
};

/** Where a side has each of its numbers; -1 where it has one several times. */
function metOnce(c: Comparison, side: SideName): Map<string, number> {
  const at = new Map<string, number>();
  c[side].forEach((item, i) => {
    if (counts(c, side, i)) at.set(item.key, at.has(item.key) ? -1 : i);
  });
  return at;
}

type Approximator = { readonly range: Range; readonly bound: Bound };

/** The phrases by their last word. */
const endingIn = new Map<string, (typeof APPROXIMATORS)[number][]>();
for (const phrase of APPROXIMATORS) {
  const word = phrase.words.at(-1) as string;
  endingIn.set(word, [...(endingIn.get(word) ?? []), phrase]);
}

/** The longest phrase that ends right before the number, or before that of which it is another measure: "some 110 km (70 miles)". */
function before(c: Comparison, side: SideName, at: number): Approximator | undefined {
  const own = rightBefore(c, side, at);
  if (own || c.views[side].text[(c[side][at]?.start ?? 0) - 1] !== '(') return own;
  const outer = indexesOf([at - NEAR, at]).find((i) => counts(c, side, i));
  return outer === undefined ? undefined : rightBefore(c, side, outer);
}

function rightBefore(c: Comparison, side: SideName, number: number): Approximator | undefined {
  // "C$310m", "about a 15 per cent chance".
  const at = touches(c, side, number - 1) || /^an?$/.test(keyAt(c, side, number - 1)) ? number - 1 : number;
  const found = endingIn
    .get(keyAt(c, side, at - 1))
    ?.find(({ words }) => words.every((word, k) => c[side][at - words.length + k]?.key === word));
  return found && { range: [at - found.words.length, at], bound: found.bound };
}

/** Whether two letters at most, whose dollars they are, stand right before the next item. */
const touches = (c: Comparison, side: SideName, at: number): boolean =>
  c[side][at]?.end === c[side][at + 1]?.start && (c[side][at]?.text.length ?? 0) <= 2;

function changed(c: Comparison, a: number, s: number): Draft[] {
  const [now, was] = [before(c, 'article', a), before(c, 'source', s)];
  if (now?.bound === was?.bound) return [];
  if (now && !isLost(c, 'article', now, s, was)) return [];
  if (was && !isLost(c, 'source', was, a, now)) return [];
  const range = { article: [now?.range[0] ?? a, a + 1] as const, source: [was?.range[0] ?? s, s + 1] as const };
  if (now) mark(c, 'typed', 'article', now.range);
  if (was) mark(c, 'typed', 'source', was.range);
  const [here, there] = [wordsOf(c, 'article', range.article), wordsOf(c, 'source', range.source)];
  const key = now && was ? 'engine_otherBound' : was ? 'engine_givenAsExact' : 'engine_noLongerExact';
  return [{ kind: 'hedge', ...range, says: say(key, here, there) }];
}

/** Whether the words differ, nothing has explained them yet, and the number is left open in no other way over there. */
function isLost(c: Comparison, side: SideName, own: Approximator, there: number, facing?: Approximator): boolean {
  const other = otherSide(side);
  const matches = matchesOf(c, side);
  const indexes = indexesOf(own.range);
  if (indexes.some((i) => c.typed[side].has(i)) || indexes.every((i) => (matches[i] ?? -1) >= 0)) return false;
  if (facing) return true;
  const back = matchesOf(c, other);
  // What both sides have leaves open neither or both.
  const around = indexesOf([there - NEAR, there + NEAR + 1]).filter((i) => i !== there && back[i] === -1);
  if (around.some((i) => LEAVING_OPEN.has(keyAt(c, other, i)))) return false;
  // "Can reach 4 percent", "the maximum, if found guilty, is 14 years".
  if (/^(?:can|could|may|might)$/.test(keyAt(c, other, there - 2)) && /^reach/.test(keyAt(c, other, there - 1)))
    return false;
  if (own.bound === 'most' && c[other].some(({ key }) => /^max(?:imum)?$/.test(key))) return false;
  // "up to 6 p.m." is until then.
  if (c[side][own.range[1]]?.date && keyAt(c, side, own.range[0]) === 'up') return false;
  const doubtful = indexes.length === 1 && ALSO_PREPOSITIONS.has(keyAt(c, side, own.range[0]));
  if (indexes.length === 1 && isNoBound(c, side, own.range[0])) return false;
  return !doubtful || !PREPOSITIONS.has(keyAt(c, other, there - 1)) || samePreposition(c, side, own, there);
}

/** "Hand over 15 percent", "within three days" for "in three days"; in other words "over nine days" mostly lasts as long as that. */
const isNoBound = (c: Comparison, side: SideName, at: number): boolean =>
  keyAt(c, side, at) === 'within' ||
  (keyAt(c, side, at) === 'over' &&
    (PARTICLE_VERBS.has(keyAt(c, side, at - 1)) || (isReworded(c) && TIMES.has(keyAt(c, side, at + 2)))));

/** "by about 3 percent" for "by 3 percent": the preposition stands before the approximation as well. */
const samePreposition = (c: Comparison, side: SideName, own: Approximator, there: number): boolean =>
  c[side][own.range[0] - 1]?.key === c[otherSide(side)][there - 1]?.key;
