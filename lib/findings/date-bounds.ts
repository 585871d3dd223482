import { say } from '../words/say.ts';
import {
  type Comparison,
  type Draft,
  editSize,
  keyAt,
  mark,
  open,
  type Range,
  type SideName,
  wordsOf,
} from './comparison.ts';

const FROM = /^(?:since|from)$/;
const UNTIL = /^(?:until|till)$/;

/** "Closed since Friday" for "closed until Friday": the day stayed, and from its beginning became its end. */
export function dateBounds(c: Comparison): Draft[] {
  if (c.views.article.context.language !== 'en') return [];
  return [...ends(c), ...parts(c)];
}

function ends(c: Comparison): Draft[] {
  return c.edits.flatMap((edit): Draft[] => {
    const [a, s] = [edit.a[0], edit.s[0]];
    if (editSize(edit) !== 1 || open(c, edit, 'article').length + open(c, edit, 'source').length !== 2) return [];
    const [now, was] = [keyAt(c, 'article', a), keyAt(c, 'source', s)];
    if (!(FROM.test(now) && UNTIL.test(was)) && !(UNTIL.test(now) && FROM.test(was))) return [];
    if (!c.article[a + 1]?.date || c.toSource[a + 1] !== s + 1) return [];
    const range = { article: [a, a + 2] as Range, source: [s, s + 2] as Range };
    mark(c, 'typed', 'article', range.article);
    mark(c, 'typed', 'source', range.source);
    const says = say('engine_otherDate', wordsOf(c, 'article', range.article), wordsOf(c, 'source', range.source));
    return [{ kind: 'date', ...range, says }];
  });
}

/** Parts of a year or a month, by the word before it: "early 2026", "the end of March". */
const PART: ReadonlyMap<string, number> = new Map([
  ...['early', 'beginning', 'start'].map((word) => [word, 0] as const),
  ...['mid', 'middle'].map((word) => [word, 1] as const),
  ...['late', 'end'].map((word) => [word, 2] as const),
]);

/** "In late 2026" for "in early 2026": the year or the month stayed, its part did not. */
function parts(c: Comparison): Draft[] {
  return c.article.flatMap((item, a): Draft[] => {
    const s = c.toSource[a] ?? -1;
    if (!item.date || item.date.day !== undefined || s < 0) return [];
    const [now, was] = [partBefore(c, 'article', a), partBefore(c, 'source', s)];
    if (now < 0 || was < 0 || PART.get(keyAt(c, 'article', now)) === PART.get(keyAt(c, 'source', was))) return [];
    if (c.typed.article.has(now) || c.typed.source.has(was)) return [];
    const range = { article: [now, a + 1] as Range, source: [was, s + 1] as Range };
    mark(c, 'typed', 'article', range.article);
    mark(c, 'typed', 'source', range.source);
    const says = say('engine_otherDate', wordsOf(c, 'article', range.article), wordsOf(c, 'source', range.source));
    return [{ kind: 'date', ...range, says }];
  });
}

/** Where the word stands that says which part of the date at an index is meant; -1 where none does. */
function partBefore(c: Comparison, side: SideName, at: number): number {
  if (PART.has(keyAt(c, side, at - 1))) return at - 1;
  return keyAt(c, side, at - 1) === 'of' && PART.has(keyAt(c, side, at - 2)) ? at - 2 : -1;
}
