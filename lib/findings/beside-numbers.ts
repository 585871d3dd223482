import { say } from '../words/say.ts';
import {
  type Comparison,
  type Draft,
  keyAt,
  mark,
  open,
  type Range,
  SIDES,
  type SideName,
  wordsOf,
} from './comparison.ts';
import type { Edit } from './diff.ts';
import { termOf } from './term.ts';

/** What small words say of the number behind them: its sign, whether it is the change or the end of it, how often. */
export function besideNumbers(c: Comparison): Draft[] {
  if (c.views.article.context.language !== 'en') return [];
  return c.edits.flatMap((edit) => [...signs(c, edit), ...ends(c, edit), ...times(c, edit), ...quarters(c, edit)]);
}

/** The finding of two ranges, marked as such. */
function replaced(c: Comparison, kind: 'number' | 'date', article: Range, source: Range): Draft[] {
  mark(c, 'typed', 'article', article);
  mark(c, 'typed', 'source', source);
  const [now, was] = [wordsOf(c, 'article', article), wordsOf(c, 'source', source)];
  return [{ kind, article, source, says: say(kind === 'date' ? 'engine_otherDate' : 'engine_otherNumber', now, was) }];
}

/** The only word of each side of an edit that has one on both, where nothing has explained it. */
function onlyWords(c: Comparison, edit: Edit): readonly [a: number, s: number] | undefined {
  if (edit.a[1] - edit.a[0] !== 1 || edit.s[1] - edit.s[0] !== 1) return undefined;
  return open(c, edit, 'article').length + open(c, edit, 'source').length === 2 ? [edit.a[0], edit.s[0]] : undefined;
}

/** "15 degrees" for "minus 15 degrees". */
function signs(c: Comparison, edit: Edit): Draft[] {
  const [a, s] = [edit.a[1], edit.s[1]];
  if (!c.article[a]?.number || c.toSource[a] !== s) return [];
  const [now, was] = [isMinus(c, 'article', a), isMinus(c, 'source', s)];
  const changed = edit.a[1] - edit.a[0] + edit.s[1] - edit.s[0];
  if (now === was || changed !== 1) return [];
  // "-15", "15 below zero".
  if (isBelow(c, now ? 'source' : 'article', now ? s : a)) {
    for (const side of SIDES) settleZero(c, side, side === 'article' ? a : s);
    return [];
  }
  return replaced(c, 'number', [now ? a - 1 : a, a + 1], [was ? s - 1 : s, s + 1]);
}

const isMinus = (c: Comparison, side: SideName, at: number): boolean => keyAt(c, side, at - 1) === 'minus';
const isBelow = (c: Comparison, side: SideName, at: number): boolean =>
  /[-\u2010-\u2014\u2212]/.test(c.views[side].text[(c[side][at]?.start ?? 0) - 1] ?? '') ||
  [1, 2, 3, 4].some((k) => /^(?:below|subzero)$/.test(keyAt(c, side, at + k)));

/** "Below zero" is a sign as "minus" is, and no number put in. */
function settleZero(c: Comparison, side: SideName, at: number): void {
  for (let i = at + 1; i <= at + 4; i++)
    if (keyAt(c, side, i) === 'below' && c[side][i + 1]?.number?.value === 0) mark(c, 'settled', side, [i, i + 2]);
}

/** Verbs and adverbs of change, by their base. */
const CHANGING: ReadonlySet<string> = new Set(
  (
    'rise fall climb drop increase decrease grow shrink cut reduce raise lower decline jump surge soar plunge slump sink ' +
    'gain slip edge slide tumble widen narrow expand up down rises'
  )
    .split(' ')
    .map((word) => termOf(word).base),
);
/** So far behind such a verb the amount may stand: "rose slightly in June by". */
const BEHIND = 5;

/** "Rose by 40 million" for "rose to 40 million": the end of a change and the change itself. */
function ends(c: Comparison, edit: Edit): Draft[] {
  const words = onlyWords(c, edit);
  if (!words) return [];
  const [a, s] = words;
  const [now, was] = [keyAt(c, 'article', a), keyAt(c, 'source', s)];
  if (!(now === 'to' && was === 'by') && !(now === 'by' && was === 'to')) return [];
  const number = c.article[a + 1]?.number;
  if (number?.form !== 'count' || number.weak || c.toSource[a + 1] !== s + 1) return [];
  if (!c.article.slice(Math.max(0, a - BEHIND), a).some((item) => CHANGING.has(item.term.base))) return [];
  return replaced(c, 'number', [a, a + 2], [s, s + 2]);
}

/** "Twice a year" for "once a year". */
function times(c: Comparison, edit: Edit): Draft[] {
  const words = onlyWords(c, edit);
  if (!words) return [];
  const [a, s] = words;
  const often = (side: SideName, at: number) => c[side][at]?.number?.form === 'factor';
  const once = (side: SideName, at: number) => keyAt(c, side, at) === 'once';
  const changed = (once('article', a) && often('source', s)) || (once('source', s) && often('article', a));
  return changed ? replaced(c, 'number', [a, a + 1], [s, s + 1]) : [];
}

/** "Q4" for "Q3". */
function quarters(c: Comparison, edit: Edit): Draft[] {
  const words = onlyWords(c, edit);
  if (!words) return [];
  const [a, s] = words;
  const quarter = (side: SideName, at: number) =>
    /^[1-4]$/.test(keyAt(c, side, at)) && c[side][at - 1]?.text === 'Q' && c[side][at - 1]?.end === c[side][at]?.start;
  return quarter('article', a) && quarter('source', s) ? replaced(c, 'date', [a - 1, a + 1], [s - 1, s + 1]) : [];
}
