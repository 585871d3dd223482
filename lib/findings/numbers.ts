import { say } from '../words/say.ts';
import { besideNumbers } from './beside-numbers.ts';
import {
  type Comparison,
  type Draft,
  editsWith,
  isReworded,
  mark,
  open,
  type SideName,
  wordsOf,
} from './comparison.ts';
import { coursesTurned } from './from-to.ts';
import { isConverted, unitChanges } from './measures.ts';
import type { NumberMention } from './number.ts';
import { type NumberPair, numberAt, numberPairs, sameValue } from './number-pairs.ts';
import { rateChanges } from './rates.ts';
import { isRounded } from './rounding.ts';
import { TRAIT } from './term.ts';
import { ABOUT } from './words/numerals.ts';

/** Numbers that were replaced, rounded, put in or taken out. */
export function numberChanges(c: Comparison): Draft[] {
  const rates = rateChanges(c);
  if (((c.traits.article | c.traits.source) & (TRAIT.number | TRAIT.date)) === 0)
    return [...rates, ...besideNumbers(c)];
  const turned = coursesTurned(c);
  const drafts = numberPairs(c).flatMap((pair) => replaced(c, pair));
  return [...rates, ...turned, ...drafts, ...unitChanges(c), ...besideNumbers(c), ...alone(c)];
}

function replaced(c: Comparison, { a, s }: NumberPair): Draft[] {
  const [one, other] = [numberAt(c, 'article', a), numberAt(c, 'source', s)];
  if (one?.weak && other?.weak && !(one.form === 'ordinal' && inPlace(c, a, s))) return [];
  const isSame = c.article[a]?.key === c.source[s]?.key;
  if (isSame && passesAnother(c, a, s)) return [swapped(c, a, s)];
  if (isSame || sameValue(c.article[a], c.source[s])) {
    mark(c, 'settled', 'article', [a, a + 1]);
    mark(c, 'settled', 'source', [s, s + 1]);
    return [];
  }
  if (isConverted(c, { a, s })) return [];
  mark(c, 'typed', 'article', [a, a + 1]);
  mark(c, 'typed', 'source', [s, s + 1]);
  const [now, was] = [wordsOf(c, 'article', [a, a + 1]), wordsOf(c, 'source', [s, s + 1])];
  const draft = { kind: 'number' as const, article: [a, a + 1] as const, source: [s, s + 1] as const };
  if (one && other && isOfOrder(one, other))
    return [{ ...draft, says: say('engine_rounded', now, was), slight: 'rounded' }];
  if (one && other && isOfOrder(other, one))
    return [{ ...draft, says: say('engine_madeExact', now, was), slight: 'rounded' }];
  if (one && other && sameUnit(one, other) && one.form === other.form) {
    if (isRounded(one.value, other.value, about(c, 'article', a)))
      return [{ ...draft, says: say('engine_rounded', now, was), slight: 'rounded' }];
    if (isRounded(other.value, one.value, about(c, 'source', s)))
      return [{ ...draft, says: say('engine_madeExact', now, was), slight: 'rounded' }];
  }
  return [{ ...draft, says: say('engine_otherNumber', now, was) }];
}

/** "The first half" for "the second half": nothing else differs there, so that it is no figure of speech. */
const inPlace = (c: Comparison, a: number, s: number): boolean =>
  c.edits.some((edit) => edit.a[0] === a && edit.a[1] === a + 1 && edit.s[0] === s && edit.s[1] === s + 1);

/** "Several hundred" for 300: of the order that is named, at least twice its size. Dozens are as many themselves. */
const isOfOrder = (vague: NumberMention, exact: NumberMention): boolean => {
  const times = exact.value / vague.value;
  return vague.form === 'vague' && exact.form === 'count' && times >= (vague.value < 100 ? 1 : 2) && times < 10;
};

/** One of them may leave its unit to the other ("1.29 billion" beside "1,289,635,000 dollars"). */
const sameUnit = (one: NumberMention, other: NumberMention): boolean =>
  one.unit === other.unit || one.unit === '' || other.unit === '';

/** Whether a number that stands elsewhere changed sides with another one: one that moved alone goes with its words. */
function passesAnother(c: Comparison, a: number, s: number): boolean {
  const partner = (i: number): number => {
    const matched = c.toSource[i] ?? -1;
    return matched >= 0 ? matched : c.source.findIndex((item, k) => k !== s && item.key === c.article[i]?.key);
  };
  return c.article.some((item, i) => {
    if (i === a || (!item.number && !item.date)) return false;
    const there = partner(i);
    return there >= 0 && i < a !== there < s;
  });
}

function swapped(c: Comparison, a: number, s: number): Draft {
  mark(c, 'typed', 'article', [a, a + 1]);
  mark(c, 'typed', 'source', [s, s + 1]);
  const says = say('engine_numbersSwapped', wordsOf(c, 'article', [a, a + 1]));
  return { kind: 'number', article: [a, a + 1], source: [s, s + 1], says };
}

const about = (c: Comparison, side: SideName, at: number): boolean =>
  c[side].slice(Math.max(0, at - 2), at).some((item) => ABOUT.has(item.key)) || numberAt(c, side, at)?.form === 'vague';

/** How many words a put-in or taken-out number may bring with it ("some 300", "about $5 million"). */
const COMPANY = 2;

/** A number put in or taken out by itself; one that goes with a whole phrase is part of that phrase. */
function alone(c: Comparison): Draft[] {
  if (isReworded(c)) return [];
  return editsWith(c, TRAIT.number).flatMap((edit): Draft[] => {
    const [a, s] = [open(c, edit, 'article'), open(c, edit, 'source')];
    if (a.length + s.length > COMPANY || (a.length > 0 && s.length > 0)) return [];
    const side = a.length > 0 ? 'article' : 'source';
    const at = (a.length > 0 ? a : s).find((i) => {
      const number = numberAt(c, side, i);
      return number && (!number.weak || isRank(c, side, i)) && number.form !== 'factor';
    });
    if (at !== undefined && isKnownFew(c, side, at)) return [];
    // In brackets it is a conversion or an aside.
    if (at === undefined || c.views[side].text[(c[side][at]?.start ?? 0) - 1] === '(') return [];
    mark(c, 'typed', side, [at, at + 1]);
    const says = say(side === 'article' ? 'engine_numberPut' : 'engine_numberLost', wordsOf(c, side, [at, at + 1]));
    return [
      {
        kind: 'number',
        article: side === 'article' ? [at, at + 1] : null,
        source: side === 'source' ? [at, at + 1] : null,
        says,
      },
    ];
  });
}

/** "The two sides", "his three sons": how many they are is known, and no news. */
const isKnownFew = (c: Comparison, side: SideName, at: number): boolean =>
  numberAt(c, side, at)?.form === 'count' &&
  (numberAt(c, side, at)?.value ?? Number.NaN) <= FEW &&
  /^(?:the|these|those|his|her|its|their|our|'s)$/.test(c[side][at - 1]?.key ?? '');
const FEW = 3;

/** "The second-largest": a place in an order beyond doubt. */
const isRank = (c: Comparison, side: SideName, at: number): boolean =>
  numberAt(c, side, at)?.form === 'ordinal' && /^(?:most|least|[a-z]{3,}est)$/.test(c[side][at + 1]?.key ?? '');
