import { type Comparison, type Draft, isLight, isReworded, mark, open, openAll, wordsOf } from './comparison.ts';
import type { Item } from './item.ts';
import type { NumberMention } from './number.ts';
import { ABOUT } from './words/numerals.ts';

/** Indexes of numbers on the two sides that stand for one another. */
type Pair = { readonly a: number; readonly s: number };

/** Numbers that were replaced, rounded, put in or taken out. */
export function numberChanges(c: Comparison): Draft[] {
  const drafts = pairs(c).flatMap((pair) => replaced(c, pair));
  return [...drafts, ...alone(c)];
}

const numberAt = (c: Comparison, side: 'article' | 'source', at: number): NumberMention | undefined =>
  c[side][at]?.number;
/** A year may have been put for a number, and the other way round. */
const counts = (item: Item | undefined): boolean =>
  item?.number !== undefined || (item?.date?.year !== undefined && item.date.month === undefined);

function pairs(c: Comparison): Pair[] {
  const found: Pair[] = [];
  const taken = new Set<number>();
  for (const edit of c.edits) {
    const left = open(c, edit, 'source').filter((i) => counts(c.source[i]));
    for (const a of open(c, edit, 'article').filter((i) => counts(c.article[i]))) {
      const s = best(c, a, left);
      if (s === undefined || !(c.article[a]?.number || c.source[s]?.number)) continue;
      left.splice(left.indexOf(s), 1);
      found.push({ a, s });
      taken.add(a);
    }
  }
  const used = new Set(found.map((pair) => pair.s));
  const rest = openAll(c, 'source').filter((i) => numberAt(c, 'source', i) && !used.has(i));
  for (const a of openAll(c, 'article')) {
    if (!numberAt(c, 'article', a) || taken.has(a)) continue;
    const s = rest.find((i) => c.source[i]?.key === c.article[a]?.key) ?? rest.find((i) => sameCounted(c, a, i));
    if (s === undefined) continue;
    rest.splice(rest.indexOf(s), 1);
    found.push({ a, s });
  }
  return found;
}

/** The number of the same unit and form, else the first of the same form. */
function best(c: Comparison, a: number, candidates: readonly number[]): number | undefined {
  const number = numberAt(c, 'article', a);
  const unit = (i: number) =>
    numberAt(c, 'source', i)?.unit === number?.unit && numberAt(c, 'source', i)?.form === number?.form;
  return candidates.find(unit) ?? candidates[0];
}

/** Whether two numbers of a reworded sentence count the same thing: the next word of weight is the same. */
function sameCounted(c: Comparison, a: number, s: number): boolean {
  const [one, other] = [numberAt(c, 'article', a), numberAt(c, 'source', s)];
  if (!one || !other || one.unit !== other.unit || one.form !== other.form || one.weak || other.weak) return false;
  const next = (side: 'article' | 'source', at: number) =>
    c[side].slice(at + 1, at + 4).find((item) => !isLight(item))?.key;
  const counted = next('article', a);
  return counted !== undefined && counted === next('source', s);
}

function replaced(c: Comparison, { a, s }: Pair): Draft[] {
  const [one, other] = [numberAt(c, 'article', a), numberAt(c, 'source', s)];
  if (one?.weak && other?.weak) return [];
  if (c.article[a]?.key === c.source[s]?.key) return [swapped(c, a, s)];
  if (sameValue(c.article[a], c.source[s])) {
    mark(c, 'settled', 'article', [a, a + 1]);
    mark(c, 'settled', 'source', [s, s + 1]);
    return [];
  }
  mark(c, 'typed', 'article', [a, a + 1]);
  mark(c, 'typed', 'source', [s, s + 1]);
  const [now, was] = [wordsOf(c, 'article', [a, a + 1]), wordsOf(c, 'source', [s, s + 1])];
  const draft = { kind: 'number' as const, article: [a, a + 1] as const, source: [s, s + 1] as const };
  if (one && other && one.unit === other.unit && one.form === other.form) {
    if (isRounding(one.value, other.value, about(c, 'article', a)))
      return [{ ...draft, says: `Rounded: ${now} for ${was}.` }];
    if (isRounding(other.value, one.value, about(c, 'source', s)))
      return [{ ...draft, says: `Made exact: ${now} for ${was}.` }];
  }
  return [{ ...draft, says: `The number differs: ${now} here, ${was} in the original.` }];
}

function swapped(c: Comparison, a: number, s: number): Draft {
  mark(c, 'typed', 'article', [a, a + 1]);
  mark(c, 'typed', 'source', [s, s + 1]);
  const says = `The numbers have changed places: ${wordsOf(c, 'article', [a, a + 1])} stands elsewhere in the original.`;
  return { kind: 'number', article: [a, a + 1], source: [s, s + 1], says };
}

/** "4th" and "No. 4", "10m" for ten metres, a count read as a year: one value. */
function sameValue(one: Item | undefined, other: Item | undefined): boolean {
  const [a, b] = [one?.number?.value ?? one?.date?.year, other?.number?.value ?? other?.date?.year];
  if (a === undefined || b === undefined) return false;
  const units = [one?.number?.unit ?? '', other?.number?.unit ?? ''];
  // "1869-95", "2019/20": a year without its century.
  if ((one?.date && b < 100 && a % 100 === b) || (other?.date && a < 100 && b % 100 === a)) return true;
  if (a === b) return units[0] === units[1] || units.includes('');
  return Math.max(a, b) / Math.min(a, b) === 1e6 && /\dm$/i.test((a > b ? one : other)?.text ?? '');
}

const about = (c: Comparison, side: 'article' | 'source', at: number): boolean =>
  c[side].slice(Math.max(0, at - 2), at).some((item) => ABOUT.has(item.key)) || numberAt(c, side, at)?.form === 'vague';

/** At most this far from the exact value a number with fewer digits counts as its rounding, where the text says "about". */
const NEAR = 0.05;
const significant = (value: number): number =>
  String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

/** Whether `round` is `exact` with fewer digits: within 5 % after "about", within half a digit without it. */
function isRounding(round: number, exact: number, marked: boolean): boolean {
  if (exact === 0 || significant(round) >= significant(exact)) return false;
  const digits = Math.max(1, significant(round));
  return Number(exact.toPrecision(digits)) === round || (marked && Math.abs(round - exact) / Math.abs(exact) <= NEAR);
}

/** How many words a put-in or taken-out number may bring with it ("some 300", "about $5 million"). */
const COMPANY = 2;

/** A number put in or taken out by itself; one that goes with a whole phrase is part of that phrase. */
function alone(c: Comparison): Draft[] {
  if (isReworded(c)) return [];
  return c.edits.flatMap((edit): Draft[] => {
    const [a, s] = [open(c, edit, 'article'), open(c, edit, 'source')];
    if (a.length + s.length > COMPANY || (a.length > 0 && s.length > 0)) return [];
    const side = a.length > 0 ? 'article' : 'source';
    const at = (a.length > 0 ? a : s).find((i) => numberAt(c, side, i) && !numberAt(c, side, i)?.weak);
    // In brackets it is a conversion or an aside.
    if (at === undefined || c.views[side].text[(c[side][at]?.start ?? 0) - 1] === '(') return [];
    mark(c, 'typed', side, [at, at + 1]);
    const says =
      side === 'article' ? 'A number that the original does not give.' : 'A number of the original is left out.';
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
