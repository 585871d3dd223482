import { type Comparison, keyAt, openAll, otherSide, type Range, SIDES, type SideName } from './comparison.ts';
import { MANY } from './names-known.ts';
import { BODIES_AR, GIVEN_AR, NO_GIVEN_AR, NO_NAME_AR, PLACES_BEFORE_AR, SPEECH_AR } from './words/arabic-names.ts';
import { RELATIVE_ABROAD } from './words/calendar.ts';

/** Words of a person's name at most. */
const MOST = 3;

type Pair = readonly [article: Range, source: Range];

/**
 * Arabic names that stand for one another, however much of the sentence is told in other words: the only person on either side
 * who is called by a known given name and a family name, and what the same kind of body is called ("the bank of …"). Neither
 * text may have a word of the other's anywhere.
 */
export function arabicNamesKnown(c: Comparison): Pair[] {
  if (SIDES.some((side) => c.views[side].context.language !== 'ar')) return [];
  const found = [...persons(c), ...bodies(c)];
  return found.length > MANY ? [] : found.filter(([a, s]) => isNew(c, 'article', a) && isNew(c, 'source', s));
}

function persons(c: Comparison): Pair[] {
  const [[a, ...as], [s, ...ss]] = [personsOf(c, 'article'), personsOf(c, 'source')];
  return a && s && as.length === 0 && ss.length === 0 ? [[a, s]] : [];
}

/** The full names of persons on a side that nothing explains yet. */
function personsOf(c: Comparison, side: SideName): Range[] {
  const left = new Set(openAll(c, side));
  const found: Range[] = [];
  for (const from of left) {
    if (from < (found.at(-1)?.[1] ?? 0) || !isGiven(c, side, from)) continue;
    let to = from + 1;
    while (to < from + MOST && left.has(to) && isBeside(c, side, to, ' ') && goesOn(c, side, to, to - from)) to++;
    if (to - from > 1) found.push([from, to]);
  }
  return found;
}

const isGiven = (c: Comparison, side: SideName, at: number): boolean => {
  const key = keyAt(c, side, at);
  return GIVEN_AR.has(key) && !NO_GIVEN_AR.has(key) && !c[side][at]?.date && !c[side][at]?.number;
};

/** "Son of", inside a name. */
const SON = 'بن';

/** Whether a word behind so many of a name belongs to it; a third one has the article, or stands behind two given names. */
function goesOn(c: Comparison, side: SideName, at: number, behind: number): boolean {
  const key = keyAt(c, side, at);
  if (c[side][at]?.number || c[side][at]?.date || RELATIVE_ABROAD.has(key)) return false;
  if (key === SON || keyAt(c, side, at - 1) === SON) return true;
  if (key.length < 3 || NO_GIVEN_AR.has(key) || SPEECH_AR.has(key)) return false;
  return behind < 2 || key.startsWith('ال') || GIVEN_AR.has(keyAt(c, side, at - 1));
}

/** A bank, a hospital, a town: what is called by the word behind it. */
const isBody = (key: string): boolean => BODIES_AR.has(key) || PLACES_BEFORE_AR.has(key);

/** "The bank of …" on both sides: the word behind, where it is another. */
function bodies(c: Comparison): Pair[] {
  const [mine, theirs] = [bodiesOnce(c, 'article'), bodiesOnce(c, 'source')];
  return c.article.flatMap((item, at): Pair[] => {
    const matched = c.toSource[at] ?? -1;
    const only = mine.get(bare(item.key)) === at ? (theirs.get(bare(item.key)) ?? -1) : -1;
    const there = matched >= 0 ? matched : only;
    if (there < 0 || !isBody(bare(item.key))) return [];
    const [a, s] = [at + 1, there + 1];
    return isCalled(c, 'article', a) && isCalled(c, 'source', s)
      ? [
          [
            [a, a + 1],
            [s, s + 1],
          ],
        ]
      : [];
  });
}

/** Without "and", "in", "for" that is written to the word. */
const bare = (key: string): string => (isBody(key) ? key : key.replace(/^[وبلفك](?=.{3})/, ''));

/** Where a side has a body, of those that it has once: -1 for the others. */
function bodiesOnce(c: Comparison, side: SideName): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  c[side].forEach(({ key }, at) => {
    const body = bare(key);
    if (isBody(body)) places.set(body, places.has(body) ? -1 : at);
  });
  return places;
}

/** Whether a word that nothing explains yet may be what the body before it is called: no adjective of it. */
function isCalled(c: Comparison, side: SideName, at: number): boolean {
  const item = c[side][at];
  if (!item || item.number || item.date || c.typed[side].has(at) || c.settled[side].has(at)) return false;
  if (!isBeside(c, side, at, ' ') && !isBeside(c, side, at, ' \u00AB')) return false;
  if (item.key.startsWith('ال')) return item.key.length > 4;
  return item.key.length > 2 && !/[هي]$/.test(item.key) && !NO_NAME_AR.has(item.key) && !NO_GIVEN_AR.has(item.key);
}

/** Whether just this stands before an item. */
const isBeside = (c: Comparison, side: SideName, at: number, gap: string): boolean =>
  c.views[side].text.slice(c[side][at - 1]?.end ?? 0, c[side][at]?.start ?? 0) === gap;

/** Whether the other text has none of the words. */
const isNew = (c: Comparison, side: SideName, [from, to]: Range): boolean =>
  c[side].slice(from, to).every(({ text }) => !c.views[otherSide(side)].text.includes(text));
