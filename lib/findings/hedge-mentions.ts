import {
  bySide,
  type Comparison,
  indexesOf,
  isReworded,
  keyAt,
  matchesOf,
  open,
  type Range,
  type SideName,
} from './comparison.ts';
import type { Edit } from './diff.ts';
import type { Item } from './item.ts';
import { TRAIT } from './term.ts';
import {
  BEFORE_NOUN,
  FIRM_WORDS,
  FIRMLY_OPEN,
  HEDGE_PHRASES,
  HEDGE_WORDS,
  OPEN_AT_ALL,
  OPEN_MODALS,
  OPEN_TOO,
  OPEN_VERBS,
  SETTLING_VERBS,
} from './words/hedges.ts';

/** Hedging phrases by each of their words, longest first. */
const phrasesWith = new Map<string, (readonly string[])[]>();
for (const phrase of HEDGE_PHRASES) {
  for (const word of phrase) phrasesWith.set(word, [...(phrasesWith.get(word) ?? []), phrase]);
}

/** "tend to individual measures": to look after them. */
const isTending = (c: Comparison, side: SideName, at: number): boolean =>
  /^tends?$/.test(keyAt(c, side, at)) &&
  /^(?:the|this|these|those|his|her|its|their|our|a|an|individual)$/.test(keyAt(c, side, at + 2));

/** The first hedge that has an open word of its own in the edit: longest phrase first, then a word. */
export function hedgeIn(c: Comparison, edit: Edit, side: SideName): Range | undefined {
  if ((bySide(edit.traits, side) & TRAIT.hedges) === 0) return undefined;
  const words = open(c, edit, side);
  const items = bySide(c, side);
  const mayHedge = (i: number) => ((items[i] as Item).traits & TRAIT.hedges) !== 0;
  for (const i of words) {
    if (!mayHedge(i)) continue;
    for (const phrase of phrasesWith.get(keyAt(c, side, i)) ?? []) {
      const start = i - phrase.indexOf(keyAt(c, side, i));
      if (start <= i && phrase.every((word, k) => items[start + k]?.key === word) && !isTending(c, side, start)) {
        const own = phrase.map((_, k) => start + k).filter((k) => words.includes(k));
        // "to" alone, or "is" alone, is no hedge lost.
        if (!own.some((k) => (c[side][k]?.key.length ?? 0) > 3 || c[side][k]?.key === 'so')) continue;
        const end = start + phrase.length;
        return [start, words.includes(end) && c[side][end]?.key === 'be' ? end + 1 : end];
      }
    }
  }
  const at = words.find((i) => mayHedge(i) && hedgeWord(keyAt(c, side, i)) && !isNoHedge(c, side, i));
  return at === undefined ? undefined : [at, at + 1];
}

/** "could not" denies, "thought of" and "tend to the sick" are deeds, "apparent that" and "possible to" no adjectives of a thing. */
function isNoHedge(c: Comparison, side: SideName, at: number): boolean {
  const [key, next] = [keyAt(c, side, at), keyAt(c, side, at + 1)];
  if (key === 'could') return next === 'not';
  // Of a number the approximations tell; in other words "almost" has too many places to stand.
  if (key === 'almost' || key === 'nearly') return isReworded(c) || !/(?:ed|en|un)$/.test(next);
  if (/^(?:thought|thinks?|believed?)$/.test(key)) return /^(?:of|about|in)$/.test(next);
  if (!BEFORE_NOUN.has(key)) return false;
  // "as soon as possible", "possible only now"; in other words the adjective has too many places to stand.
  return isReworded(c) || c[side][at - 1]?.key === 'as' || !/^[a-z]{3,}$/.test(next) || /ly$/.test(next);
}

/** Whether an edit's side leaves the claim open, by a hedge or otherwise. */
export const isOpenIn = (c: Comparison, edit: Edit, side: SideName): boolean =>
  hedgeIn(c, edit, side) !== undefined || open(c, edit, side).some((i) => OPEN_TOO.has(keyAt(c, side, i)));

const opens = (key: string): boolean => OPEN_TOO.has(key) || hedgeWord(key);

/**
 * Tells of one of the source's firm hedges whether the article leaves open, in whatever way, what it does: by a word that the
 * source has not outside of that hedge, or as often as the source.
 */
export function stillOpen(c: Comparison, hedges: readonly Range[]): (hedge: Range) => boolean {
  const [here, there] = [openIndexes(c, 'article', firmHedges(c, 'article')), openIndexes(c, 'source', hedges)];
  if (here.size >= there.size) return () => true;
  const baseOf = (side: SideName, i: number) => (c[side][i] as Item).term.base;
  const often = new Map<string, number>();
  for (const { term } of c.source) often.set(term.base, (often.get(term.base) ?? 0) + 1);
  const open = new Set([...here].map((i) => baseOf('article', i)));
  if ([...open].some((base) => !often.has(base))) return () => true;
  return (hedge) => {
    const own = indexesOf(hedge).map((i) => baseOf('source', i));
    return own.some((base) => open.has(base) && often.get(base) === own.filter((other) => other === base).length);
  };
}

/** The words of a side that leave something open, in whatever way. */
const openIndexes = (c: Comparison, side: SideName, firm: readonly Range[]): Set<number> =>
  new Set([
    ...firm.flatMap((range) => indexesOf(range)),
    ...c[side].flatMap(({ key }, i) => (opens(key) || OPEN_AT_ALL.has(key) ? [i] : [])),
  ]);

/** What begins so, or stands behind such a word, is no hedge for certain: "so-called", "as if", "just as likely to". */
const DOUBTFUL = /^(?:so|as|in|tends?)$/;
const COMPARING = /^(?:as|more|less|most|least|how|not)$/;

/** The hedges of a side that are hedges by their form alone, each whole. */
export function firmHedges(c: Comparison, side: SideName): Range[] {
  const found: Range[] = [];
  for (let i = 0; i < c[side].length; i++) {
    const key = keyAt(c, side, i);
    const phrase = phrasesWith
      .get(key)
      ?.find(([first, ...rest]) => first === key && rest.every((word, k) => keyAt(c, side, i + 1 + k) === word));
    const end = phrase && !isTending(c, side, i) ? i + phrase.length : FIRMLY_OPEN.has(key) ? i + 1 : i;
    if (end === i || (end === i + 1 && isNoHedge(c, side, i))) continue;
    if (DOUBTFUL.test(key) || COMPARING.test(keyAt(c, side, i - 1))) continue;
    found.push([i, end]);
    i = end - 1;
  }
  return found;
}

/** How many words of a side leave something open and are not on the other side. */
export function openWords(c: Comparison, side: SideName): number {
  const matches = matchesOf(c, side);
  return c[side].filter(({ key }, i) => (matches[i] ?? -1) < 0 && opens(key)).length;
}

/** Whether `word` leaves no doubt where `hedge` did. */
export const isFirm = (word: string, hedge: string): boolean =>
  OPEN_VERBS.has(hedge) ? SETTLING_VERBS.has(word) || /^(?:is|are|was|were)$/.test(word) : FIRM_WORDS.has(word);

/** Whether a word is a hedge by itself. */
const hedgeWord = (word: string): boolean => HEDGE_WORDS.has(word) || OPEN_MODALS.has(word) || OPEN_VERBS.has(word);

/** Whether a hedge is a modal or a verb of belief alone. */
export const isOpenWord = (c: Comparison, side: SideName, [at, end]: Range): boolean =>
  end - at === 1 && (OPEN_MODALS.has(keyAt(c, side, at)) || OPEN_VERBS.has(keyAt(c, side, at)));
