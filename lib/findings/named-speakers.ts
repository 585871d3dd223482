import { say } from '../words/say.ts';
import {
  type Comparison,
  type Draft,
  isReworded,
  mark,
  otherSide,
  type Range,
  SIDES,
  type SideName,
  wordsOf,
} from './comparison.ts';
import { isDescribed, isName } from './is-name.ts';
import { sameThing, spelt } from './name-runs.ts';
import { sameName } from './same-name.ts';
import { TRAIT } from './term.ts';
import { SPEAKING } from './words/saying.ts';
import { TITLES } from './words/titles.ts';

/** Words between a verb of speech and the name of who speaks: "said the chairman of the union, Eirik Halvdal". */
const DESCRIBED = 9;
/** Words of what is said of them in between: "Karan Bhullar, who analyses the trade, said". */
const APPOSITION = 8;

const SAID = TRAIT.speaks | TRAIT.attributes;
/** Verbs of speech that have who listens behind them. */
const TOLD = /^(?:tell|tells|told|warn|warns|warned)$/;
const OPINION = /^(?:opinion|view|judgment|words)$/;

/**
 * In sentences told in other words, a statement that is given to another: each side names one who speaks, by a name that the other
 * sentence has no part of. Two that the original names in one breath ("Reval, who heads Osterby") may speak for each other.
 */
export function otherNamedSpeaker(c: Comparison): Draft[] {
  if (!isReworded(c) || SIDES.some((side) => (c.traits[side] & SAID) === 0)) return [];
  const [a, s] = [onlySpeaker(c, 'article'), onlySpeaker(c, 'source')];
  if (!a || !s || isOne(c, a, s) || speakFor(c, a, s)) return [];
  mark(c, 'typed', 'article', a);
  mark(c, 'typed', 'source', s);
  const [now, was] = [spelt(c, 'article', a), spelt(c, 'source', s)];
  const replaced = { article: a, source: s };
  return [
    { kind: 'attribution', ...replaced, says: say('engine_otherSpeaker', now, was) },
    { kind: 'name', ...replaced, says: say('engine_otherName', now, was) },
  ];
}

/** The name of the only one who speaks on a side, that nearest to the verb; none where more speak or nobody is named. */
function onlySpeaker(c: Comparison, side: SideName): Range | undefined {
  const verbs = c[side].filter(({ key, quote, capital }) => quote < 0 && !capital && SPEAKING.has(key)).length;
  if (verbs > 1) return undefined;
  const found = names(c, side)
    .filter((range) => !isDescribed(c[side], range))
    .map((range) => ({ range, words: wordsFromSpeech(c, side, range) }));
  return found.filter(({ words }) => words >= 0).sort((one, other) => one.words - other.words)[0]?.range;
}

/** The names of a side outside of quotation marks: runs of words, one a name. */
function names(c: Comparison, side: SideName): Range[] {
  const found: [number, number][] = [];
  c[side].forEach((item, i) => {
    if (item.quote >= 0 || !isName(c[side], i, c.views[side])) return;
    const last = found.at(-1);
    if (last?.[1] === i && /^[ .\u2019-]*$/.test(between(c, side, i))) last[1] = i + 1;
    else found.push([i, i + 1]);
  });
  return found;
}

/** What stands before an item. */
const between = (c: Comparison, side: SideName, at: number): string =>
  c.views[side].text.slice(c[side][at - 1]?.end ?? 0, c[side][at]?.start ?? 0);

/** How many words lie between a name and what says that it speaks; -1 where nothing does. */
function wordsFromSpeech(c: Comparison, side: SideName, [from, to]: Range): number {
  const items = c[side];
  const speaks = (i: number) => items[i]?.quote === -1 && SPEAKING.has(items[i]?.key ?? '');
  const [before, after] = [between(c, side, from), between(c, side, to)];
  // "Brancourt said"; "the director, Sylvie Brancourt, said", but not "in Skalda, said the director".
  if (speaks(to) && (/^\s+$/.test(after) || (after.startsWith(',') && before.startsWith(',')))) return 0;
  const behind = after.startsWith(',') ? behindApposition(c, side, to) : -1;
  if (speaks(behind)) return behind - to;
  // "Said the head of the Harbour Office, Margit Fjell": of two names side by side the second is who speaks.
  if (after.startsWith(',') && isName(items, to, c.views[side])) return -1;
  return wordsBehindSpeech(c, side, from, before.startsWith(','));
}

/** "Karan Bhullar, who analyses the trade, said": the item behind what a comma begins and another ends. */
function behindApposition(c: Comparison, side: SideName, from: number): number {
  for (let i = from + 1; i <= from + APPOSITION; i++) if (between(c, side, i).startsWith(',')) return i;
  return -1;
}

/** "Said the chairman of the union, Eirik Halvdal", "according to Reval", "in the opinion of Reval". */
function wordsBehindSpeech(c: Comparison, side: SideName, from: number, apposed: boolean): number {
  const items = c[side];
  for (let i = from - 1; i >= from - DESCRIBED && items[i]; i--) {
    if (/[.;:!?\n"\u201C\u201D]/.test(between(c, side, i + 1))) return -1;
    const [key, before] = [items[i]?.key ?? '', items[i - 1]?.key ?? ''];
    if ((key === 'to' && before === 'according') || (key === 'of' && OPINION.test(before))) return from - 1 - i;
    // Behind "he said" another may be named: what is turned round stands behind a mark.
    if (items[i]?.quote === -1 && SPEAKING.has(key))
      return !TOLD.test(key) && (i === 0 || /[,.!?"\u201D]\s*$/.test(between(c, side, i))) ? from - 1 - i : -1;
    if (items[i]?.capital && !apposed && !TITLES.has(key)) return -1;
  }
  return -1;
}

/** Whether the two are one, or either sentence has a part of the other's name. */
function isOne(c: Comparison, a: Range, s: Range): boolean {
  if (sameThing(c, a, s) || sameName(spelt(c, 'article', a), spelt(c, 'source', s))) return true;
  const range = { article: a, source: s };
  return SIDES.some((side) => {
    const own = new Set(c[side].slice(...range[side]).map(({ key }) => key));
    return c[otherSide(side)].some(({ key }) => own.has(key));
  });
}

/** Whether either text names both in one sentence. */
function speakFor(c: Comparison, a: Range, s: Range): boolean {
  const last = (side: SideName, [, to]: Range) => wordsOf(c, side, [to - 1, to]).replace(/s$/, '');
  const [now, was] = [last('article', a), last('source', s)];
  return SIDES.some((side) =>
    c.views[side].text.split(/[.!?]["\u201D]?\s|\n/).some((line) => line.includes(now) && line.includes(was)),
  );
}
