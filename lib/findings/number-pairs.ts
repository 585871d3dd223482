import { oncePerText } from '../text/once.ts';
import { isAnchored } from './anchored.ts';
import {
  type Comparison,
  editSize,
  editsWithBoth,
  isLight,
  isReworded,
  open,
  openAll,
  otherSide,
  type SideName,
} from './comparison.ts';
import type { Edit } from './diff.ts';
import type { Item } from './item.ts';
import type { Language } from './language.ts';
import { type NumberMention, readNumber } from './number.ts';
import { TRAIT } from './term.ts';
import { scan } from './token.ts';
import { CURRENCIES } from './words/numerals.ts';

/** Indexes of numbers on the two sides that stand for one another. */
export type NumberPair = { readonly a: number; readonly s: number };

/** The number at an index, if one is there. */
export const numberAt = (c: Comparison, side: SideName, at: number): NumberMention | undefined => c[side][at]?.number;
/** A year, or the day of a range, may have been put for a number, and the other way round. */
const counts = (item: Item | undefined): boolean =>
  item?.number !== undefined ||
  (item?.date?.year !== undefined && item.date.month === undefined) ||
  (item?.date?.day !== undefined && /^\p{N}+$/u.test(item.text));

/** The numbers of each edit paired, then those elsewhere that are equal or count the same thing. */
export function numberPairs(c: Comparison): NumberPair[] {
  const found: NumberPair[] = [];
  const taken = new Set<number>();
  for (const edit of editsWithBoth(c, TRAIT.number | TRAIT.date)) {
    const left = open(c, edit, 'source').filter((i) => counts(c.source[i]));
    for (const a of open(c, edit, 'article').filter((i) => counts(c.article[i]))) {
      const s = isReworded(c) ? bestReworded(c, a, left, edit) : best(c, a, left);
      if (s === undefined || !(c.article[a]?.number || c.source[s]?.number)) continue;
      left.splice(left.indexOf(s), 1);
      found.push({ a, s });
      taken.add(a);
    }
  }
  const used = new Set(found.map((pair) => pair.s));
  const rest = openAll(c, 'source', TRAIT.number).filter((i) => numberAt(c, 'source', i) && !used.has(i));
  for (const a of openAll(c, 'article', TRAIT.number)) {
    if (!numberAt(c, 'article', a) || taken.has(a)) continue;
    const s =
      rest.find((i) => c.source[i]?.key === c.article[a]?.key) ??
      rest.find((i) => sameCounted(c, a, i)) ??
      rest.find((i) => isOtherMoney(c, a, i));
    if (s === undefined) continue;
    rest.splice(rest.indexOf(s), 1);
    found.push({ a, s });
    taken.add(a);
  }
  return isReworded(c) ? [...found, ...counterparts(c, taken, rest)] : found;
}

/** So many words from a number stands what tells its place in the sentence. */
const NEAR = 7;

/**
 * Numbers of a sentence in other words that stand for one another wherever they have gone: next to the same word, where either
 * text has not both, or the only ones of a unit of which neither text has the other's anywhere.
 */
function counterparts(c: Comparison, taken: ReadonlySet<number>, sources: readonly number[]): NumberPair[] {
  const firm = (side: SideName) => (i: number) => {
    const number = numberAt(c, side, i);
    return number?.form === 'count' && !number.weak;
  };
  const left = openAll(c, 'article', TRAIT.number).filter((i) => !taken.has(i) && firm('article')(i));
  const right = sources.filter(firm('source'));
  if (left.length > MANY || right.length > MANY) return [];
  const [newLeft, newRight] = [left.filter((i) => isNew(c, 'article', i)), right.filter((i) => isNew(c, 'source', i))];
  return left.flatMap((a): NumberPair[] => {
    const near = right.filter(
      (s) =>
        (newLeft.includes(a) || newRight.includes(s)) &&
        isOfUnit(c, a, s) &&
        areOfASize(c, a, s) &&
        isAnchored(c, a, s, NEAR),
    );
    const s = near.length === 1 ? near[0] : onlyNew(c, a, newLeft, newRight);
    if (s === undefined || !right.includes(s)) return [];
    right.splice(right.indexOf(s), 1);
    return [{ a, s }];
  });
}

/** The number of the source that `a` may stand for, where no other new number of either side may. */
function onlyNew(c: Comparison, a: number, left: readonly number[], right: readonly number[]): number | undefined {
  const [s, ...others] = right.filter((i) => mayBeOfUnit(c, a, i));
  if (s === undefined || others.length > 0 || !areOfASize(c, a, s)) return undefined;
  return left.includes(a) && left.every((i) => i === a || !mayBeOfUnit(c, i, s)) ? s : undefined;
}

const units = (c: Comparison, a: number, s: number) =>
  [numberAt(c, 'article', a)?.unit, numberAt(c, 'source', s)?.unit] as const;

const isOfUnit = (c: Comparison, a: number, s: number): boolean => {
  const [one, other] = units(c, a, s);
  return one === other;
};

/** Whether the units are the same, or one is money and the other says nothing of it. */
const mayBeOfUnit = (c: Comparison, a: number, s: number): boolean => {
  const [one = '', other = ''] = units(c, a, s);
  return one === other || ((one === '' || other === '') && /^\p{Sc}$/u.test(one + other));
};

const FIGURE = /\p{N}+(?:[.,]\p{N}+)*/gu;
const figures = oncePerText(6, (text) => new Set(text.match(FIGURE)));

/** The values of all numbers of a text, read in its language. */
const values = oncePerText(6, (text) => {
  const read = new Map<Language, ReadonlySet<number>>();
  return (language: Language): ReadonlySet<number> => {
    const known = read.get(language);
    if (known) return known;
    const tokens = scan(text, { start: 0, end: text.length });
    const found = new Set<number>();
    for (let at = 0; at < tokens.length; ) {
      const number = tokens[at]?.word.mayBeNumber ? readNumber(tokens, at, text, language) : undefined;
      if (number) found.add(number.mention.value);
      at += number?.length ?? 1;
    }
    read.set(language, found);
    return found;
  };
});

/** Whether the other text has a number nowhere, as it is written here or in any other way. */
function isNew(c: Comparison, side: SideName, at: number): boolean {
  const written = c[side][at]?.text ?? '';
  const { text, context } = c.views[otherSide(side)];
  if (values(text)(context.language).has(numberAt(c, side, at)?.value ?? Number.NaN)) return false;
  const [figure] = written.match(FIGURE) ?? [];
  if (figure !== undefined) return !figures(text).has(figure);
  return !written.split(' ').every((word) => context.letterCase().lower.has(word.toLowerCase()));
}

/** Of a table's numbers none tells which one it stands for, and every one against every other would take long. */
const MANY = 40;

/** From here on two numbers count different things; a thousandfold is a slip that is made ("million" for "billion"). */
const FARTHEST = 1000;

function areOfASize(c: Comparison, a: number, s: number): boolean {
  const [one, other] = [numberAt(c, 'article', a)?.value ?? 0, numberAt(c, 'source', s)?.value ?? 0];
  // A share ("one of 34") is no count.
  return one < 1 === other < 1 && Math.max(one, other) <= FARTHEST * Math.min(one, other);
}

/** The number of the same unit and form, else the first of the same form. */
function best(c: Comparison, a: number, candidates: readonly number[]): number | undefined {
  const number = numberAt(c, 'article', a);
  const unit = (i: number) =>
    numberAt(c, 'source', i)?.unit === number?.unit && numberAt(c, 'source', i)?.form === number?.form;
  return candidates.find(unit) ?? candidates[0];
}

/** In other words a number stands in another's place only where hardly more differs, or where both count the same. */
const IN_PLACE = 4;

function bestReworded(c: Comparison, a: number, candidates: readonly number[], edit: Edit): number | undefined {
  const number = numberAt(c, 'article', a);
  const alike = (i: number) => {
    const other = numberAt(c, 'source', i);
    return number && other ? other.unit === number.unit && other.form === number.form : !number && !other;
  };
  const equal = candidates.find(
    (i) => sameValue(c.article[a], c.source[i]) || sameCounted(c, a, i) || isOtherMoney(c, a, i),
  );
  return equal ?? (editSize(edit) <= IN_PLACE ? candidates.find(alike) : undefined);
}

/** "600,000 francs" for "600,000 euros": as many of another currency. */
function isOtherMoney(c: Comparison, a: number, s: number): boolean {
  const [one, other] = [numberAt(c, 'article', a), numberAt(c, 'source', s)];
  if (!one || !other || one.value !== other.value || one.form !== 'count' || one.form !== other.form) return false;
  return one.unit !== other.unit && [one.unit, other.unit].every((unit) => CURRENCIES.has(unit));
}

/** Whether two numbers of a reworded sentence count the same thing: the next word of weight is the same. */
function sameCounted(c: Comparison, a: number, s: number): boolean {
  const [one, other] = [numberAt(c, 'article', a), numberAt(c, 'source', s)];
  if (!one || !other || one.unit !== other.unit || one.form !== other.form || one.weak || other.weak) return false;
  const next = (side: SideName, at: number) => c[side].slice(at + 1, at + 4).find((item) => !isLight(item))?.key;
  const counted = next('article', a);
  return counted !== undefined && counted === next('source', s);
}

const isOneOf = (item: Item | undefined): boolean => /^one of /i.test(item?.text ?? '');

/** "4th" and "No. 4", "10m" for ten metres, a count read as a year: one value. */
export function sameValue(one: Item | undefined, other: Item | undefined): boolean {
  const value = (item: Item | undefined) => item?.number?.value ?? item?.date?.year ?? item?.date?.day;
  const [a, b] = [value(one), value(other)];
  if (a === undefined || b === undefined) return false;
  // "one of seven children", "the third of seven"
  if ((isOneOf(one) || isOneOf(other)) && Math.abs(a * b - 1) < 1e-9) return true;
  const units = [one?.number?.unit ?? '', other?.number?.unit ?? ''];
  // "1869-95", "2019/20": a year without its century.
  if ((one?.date && b < 100 && a % 100 === b) || (other?.date && a < 100 && b % 100 === a)) return true;
  // "half of them", "50 percent of them"
  if (units[0] !== units[1] && units.includes('%') && units.includes('') && Math.min(a, b) < 1) {
    const share = units[0] === '%' ? b : a;
    return Math.abs(share * 100 - Math.max(a, b)) < 0.5;
  }
  if (a === b) return units[0] === units[1] || units.includes('');
  return Math.max(a, b) / Math.min(a, b) === 1e6 && /\dm$/i.test((a > b ? one : other)?.text ?? '');
}
