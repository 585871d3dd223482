import { fold } from '../text/fold.ts';
import { isCommon } from '../text/word-weight.ts';
import { type Comparison, keyAt, open, otherSide, type Range, SIDES, type SideName } from './comparison.ts';
import type { Edit } from './diff.ts';
import { isName } from './is-name.ts';
import { STATES } from './words/states.ts';
import { TITLES } from './words/titles.ts';

/** Small words inside a name. */
const CONNECTORS = new Set('of the de del la al el bin ibn van von der and'.split(' '));

/** Runs of name words on one side of an edit that nothing explains yet: one run a name. */
export function nameRuns(c: Comparison, edit: Edit, side: SideName): Range[] {
  const left = open(c, edit, side);
  const named = left.filter((i) => isName(c[side], i, c.views[side]) && !isPlainElsewhere(c, side, i));
  const found: [number, number][] = [];
  for (const i of named) {
    const last = found.at(-1);
    if (last && i < last[1]) continue;
    const joins = last && (last[1] === i || (last[1] === i - 1 && CONNECTORS.has(keyAt(c, side, i - 1))));
    if (joins && gap(c, side, last[1] - 1, i).length < 3 + (i - last[1]) * 4) last[1] = i + 1;
    else found.push([i, i + 1]);
    // "Toyosawa-cho": what hangs on by a hyphen belongs to the name.
    const run = found.at(-1) as [number, number];
    if (left.includes(run[1]) && /^[-\u2010\u2011]$/.test(gap(c, side, run[1] - 1, run[1]))) run[1]++;
  }
  return found;
}

/** "Backstage Orlan …" where the other text has "backstage": a word at the head that only one of them has in lower case. */
function isPlainElsewhere(c: Comparison, side: SideName, at: number): boolean {
  const item = c[side][at];
  if (!item?.initial || item.known || item.name) return false;
  if (c.views[side].context.letterCase().capitals.has(item.text)) return false;
  return c.views[otherSide(side)].context.letterCase().lower.has(item.text.toLowerCase());
}

/** What stands between two items; long where a sentence, a bracket or a comma does. */
function gap(c: Comparison, side: SideName, from: number, to: number): string {
  const text = c.views[side].text.slice(c[side][from]?.end ?? 0, c[side][to]?.start ?? 0);
  return /[,;:!?()"\n]|\.\s+(?=\S)/.test(text.replace(/^\.\s/, '')) ? 'another name' : text;
}

/** The words of a name, as written, one space between them. */
export const spelt = (c: Comparison, side: SideName, range: Range): string =>
  c[side]
    .slice(...range)
    .map((item) => item.text)
    .join(' ');

/** Folded, without the Arabic article: "al-Assad" and "Assad". */
const bare = (name: string): string => fold(name).replace(/^[ae]l[- ]/, '');

const key = (c: Comparison, side: SideName, range: Range): string =>
  c[side]
    .slice(...range)
    .map((item) => item.key)
    .join('');

/** Endings that make a name an adjective or a follower of it: "East", "Eastern". */
const DERIVED = /^(?:ern|ian|ians|ean|eans|an|ans|ish|ese|ic|ism|ist|ists|ite|ites)$/;

/**
 * Two ways to write one thing that are no re-spelling: joined words, an initial ("J." for John), the letters of a name
 * ("IMF"), its abbreviation ("Dept."), its adjective.
 */
export function sameThing(c: Comparison, a: Range, s: Range): boolean {
  const [ka, ks] = [key(c, 'article', a), key(c, 'source', s)];
  if (bare(spelt(c, 'article', a)) === bare(spelt(c, 'source', s))) return true;
  if (ka === ks || sameWord(c, a, s) || isFuller(c, a, s)) return true;
  if (areInitials(c, ka, 'source', s) || areInitials(c, ks, 'article', a)) return true;
  const [short, long, side, range] =
    ka.length < ks.length ? ([ka, ks, 'article', a] as const) : ([ks, ka, 'source', s] as const);
  if (long.startsWith(short) && (short.length === 1 || (short.length > 3 && DERIVED.test(long.slice(short.length)))))
    return true;
  return isAbbreviation(c, side, range[1] - 1, long);
}

/** "IMF", "MP" for "Member of Parliament", "DCI" for "Detective Chief Inspector", whose titles are no part of the name. */
function areInitials(c: Comparison, letters: string, side: SideName, [from, to]: Range): boolean {
  if (letters.length < 2) return false;
  const firsts = (start: number, all: boolean): string =>
    c[side]
      .slice(start, to)
      .map((item) => (all || item.capital ? item.text[0] : ''))
      .join('')
      .toLowerCase();
  for (let start = from; start >= Math.max(0, from - TITLED); start--) {
    if (start < from && !(TITLES.has(keyAt(c, side, start)) && c[side][start]?.capital)) return false;
    if (firsts(start, true) === letters || firsts(start, false) === letters) return true;
  }
  return false;
}
/** Titles before the last word of a rank. */
const TITLED = 3;

/** "Raid", "Raids": another form of a common word that has a capital here. */
function sameWord(c: Comparison, a: Range, s: Range): boolean {
  if (a[1] - a[0] !== 1 || s[1] - s[0] !== 1) return false;
  const [one, other] = [keyAt(c, 'article', a[0]), keyAt(c, 'source', s[0])];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (!long.startsWith(short) || !/^(?:s|es|ed|ing|ly|al|ic|er|ers)$/.test(long.slice(short.length))) return false;
  if (!isCommon(c.article[a[0]]?.term.base ?? '')) return false;
  // "William" and "Williams" are common too, but never in lower case.
  return SIDES.some((side) => {
    const { lower } = c.views[side].context.letterCase();
    return c.views[side].titled() || lower.has(one) || lower.has(other);
  });
}

/** "Korean", "South Korean": one is the other with more words. */
function isFuller(c: Comparison, a: Range, s: Range): boolean {
  const [here, there] = [words(spelt(c, 'article', a)), words(spelt(c, 'source', s))];
  const [short, long] = here.length < there.length ? [here, there] : [there, here];
  return short.length > 0 && short.length < long.length && short.every((word) => long.includes(word));
}

const words = (name: string): string[] => fold(name).match(/\p{L}{2,}/gu) ?? [];

/** "Dept." for "Department", "Sen." for "Senator": the item, with a point behind it, has some of the word's letters. */
export function isAbbreviation(c: Comparison, side: SideName, at: number, word: string): boolean {
  const item = c[side][at];
  const short = item?.key ?? '';
  if (item?.capital && stateOf(short) === stateOf(word) && stateOf(word) !== undefined) return true;
  // A point at the end of the sentence abbreviates nothing.
  if (!item?.capital || at === c[side].length - 1 || c.views[side].text[item.end] !== '.') return false;
  if (short.length < 2 || short.length > ABBREVIATED) return false;
  return word.length > short.length + 1 && short[0] === word[0] && isSubsequence(short, word);
}

/** The state that a word names in full or short; its own name in lower case is what the map holds. */
const stateOf = (key: string): string | undefined => {
  const word = key.replace('=', '');
  return STATES.get(word) ?? (FULL.has(word) ? word : undefined);
};
const FULL = new Set(STATES.values());

/** Letters of the longest abbreviation that newswriting makes of a name ("Calif."). */
const ABBREVIATED = 5;

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
