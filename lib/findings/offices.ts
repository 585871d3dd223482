import { say } from '../words/say.ts';
import {
  bySide,
  type Comparison,
  type Draft,
  indexesOf,
  isLight,
  keyAt,
  mark,
  otherSide,
  type Range,
  SIDES,
  type SideName,
  wordsOf,
} from './comparison.ts';
import { isName } from './is-name.ts';
import { TRAIT } from './term.ts';
import { ADDRESSED, officeOf, PORTFOLIO, RANKS } from './words/offices.ts';

/** What somebody is, as a text says it beside the name: "Deputy Governor", "union president", "a cardiologist". */
type Office = {
  /** Its words, those before it that make it another one among them. */
  readonly range: Range;
  readonly group: string;
  readonly rank: string | undefined;
  readonly portfolio: string | undefined;
  /** The word itself. */
  readonly head: string;
};

/**
 * The same person given another office: "Prime Minister" for "Finance Minister", "Deputy Governor" for "Governor", "producer" for
 * "director". Only where the other text has the word nowhere, since people are more than one thing.
 */
export function officeChanges(c: Comparison): Draft[] {
  if (c.views.article.context.language !== 'en' || (c.traits.article & c.traits.source & TRAIT.name) === 0) return [];
  if (SIDES.some((side) => !c[side].some(({ key }) => officeOf(key) !== undefined))) return [];
  return c.article.flatMap((item, a): Draft[] => {
    if (!item.capital || !endsName(c, 'article', a)) return [];
    const s = c.source.findIndex((other, i) => other.key === item.key && endsName(c, 'source', i));
    const [now, was] = [officeAt(c, 'article', a), s < 0 ? undefined : officeAt(c, 'source', s)];
    if (!now || !was || !isAnother(c, now, was) || isTold(c, now, was)) return [];
    mark(c, 'typed', 'article', now.range);
    mark(c, 'typed', 'source', was.range);
    const says = say('engine_otherOffice', wordsOf(c, 'article', now.range), wordsOf(c, 'source', was.range));
    return [{ kind: 'name', article: now.range, source: was.range, says }];
  });
}

const isTold = (c: Comparison, now: Office, was: Office): boolean =>
  indexesOf(now.range).some((i) => c.typed.article.has(i)) || indexesOf(was.range).some((i) => c.typed.source.has(i));

function isAnother(c: Comparison, now: Office, was: Office): boolean {
  if (now.group !== was.group) return isNew(c, 'article', now.head) && isNew(c, 'source', was.head);
  const before = now.rank !== was.rank ? ([now.rank, was.rank] as const) : ([now.portfolio, was.portfolio] as const);
  const isOther = now.rank !== was.rank || (before.every(Boolean) && areFor(now) !== areFor(was));
  const isNewOf = (side: SideName, word: string | undefined, { head }: Office) =>
    word === undefined || isNew(c, side, `${word} (?:${head}|ministry)`);
  return isOther && isNewOf('article', before[0], now) && isNewOf('source', before[1], was);
}

/** What a minister is for, whichever word says so. */
const areFor = ({ portfolio = '' }: Office): number | undefined => PORTFOLIO.get(portfolio);

/** Whether the other text has some words of this side nowhere. */
const isNew = (c: Comparison, side: SideName, words: string): boolean =>
  !new RegExp(`\\b${words}\\b`, 'i').test(bySide(c.views, otherSide(side)).text);

/** Whether a name of two words and more ends at an index. */
const endsName = (c: Comparison, side: SideName, at: number): boolean =>
  isNamed(c, side, at) && isNamed(c, side, at - 1) && isJoined(c, side, at) && !isNamed(c, side, at + 1);

const isNamed = (c: Comparison, side: SideName, at: number): boolean => {
  const item = bySide(c, side)[at];
  return (
    item?.capital === true && officeOf(item.key) === undefined && isName(bySide(c, side), at, bySide(c.views, side))
  );
};

/** What stands between an item and the one before it. */
const gap = (c: Comparison, side: SideName, at: number): string =>
  bySide(c.views, side).text.slice(bySide(c, side)[at - 1]?.end ?? 0, bySide(c, side)[at]?.start ?? 0);
const isJoined = (c: Comparison, side: SideName, at: number): boolean => /^[ .-]*$/.test(gap(c, side, at));

/** The office beside the name that ends at an index, before it or behind a comma. */
function officeAt(c: Comparison, side: SideName, end: number): Office | undefined {
  let start = end;
  while (isNamed(c, side, start - 1) && isJoined(c, side, start)) start--;
  // "Defense Minister General Solofo Ravel": how somebody is addressed says less than what they are.
  if (ADDRESSED.has(keyAt(c, side, start - 1)) && /^,? $/.test(gap(c, side, start - 1)) && office(c, side, start - 2))
    start--;
  const before = /^,? $/.test(gap(c, side, start)) ? office(c, side, start - 1) : undefined;
  return before ?? behind(c, side, end);
}

/** Words before an office at most that say which it is. */
const MOST = 2;

function office(c: Comparison, side: SideName, at: number): Office | undefined {
  const head = keyAt(c, side, at);
  const group = officeOf(head);
  if (group === undefined) return undefined;
  let [from, rank, portfolio] = [at, undefined as string | undefined, undefined as string | undefined];
  for (let i = at - 1; i >= at - MOST && isJoined(c, side, i + 1); i--) {
    const key = keyAt(c, side, i);
    if (RANKS.has(key)) rank = key;
    else if (PORTFOLIO.has(key)) portfolio ??= key;
    else break;
    from = i;
  }
  return { range: [from, at + 1], group, rank, portfolio, head };
}

/** As far behind a name its office stands: "Miriam Osei, a retired Meriden cardiologist". */
const REACH = 4;

function behind(c: Comparison, side: SideName, end: number): Office | undefined {
  if (gap(c, side, end + 1) !== ', ') return undefined;
  for (let i = end + 1; i <= end + REACH && bySide(c, side)[i]; i++) {
    if (i > end + 1 && !isJoined(c, side, i)) return undefined;
    const isFirst = i === end + 1;
    const item = bySide(c, side)[i];
    if (item && isLight(item) && !(isFirst && /^(?:a|an|the|his|her|its|their)$/.test(item.key))) return undefined;
    const found = office(c, side, i);
    if (found) return found;
  }
  return undefined;
}
