import { say } from '../words/say.ts';
import { type Comparison, type Draft, keyAt, mark, open, type Range, type SideName, wordsOf } from './comparison.ts';
import type { Edit } from './diff.ts';
import { MEASURES, type Measure, PERIODIC } from './words/measures.ts';

/** What stands before a unit that measures by itself: "12 euros an hour", "every week". */
const EACH = /^(?:a|an|per|each|every)$/;
/** What stands before a stretch of time: "within hours", "for years". */
const STRETCH = /^(?:within|for|in|over|after|of|several|few|many)$/;

/**
 * "€120,000 a year" for "€120,000 a month", "within days" for "within hours", "monthly" for "weekly": another unit where no
 * number stands right before it. One word for one word alone, as "in a day" and "in 24 hours" are the same.
 */
export function rateChanges(c: Comparison): Draft[] {
  if (c.views.article.context.language !== 'en') return [];
  return c.edits.flatMap((edit): Draft[] => {
    const [a, s] = [unitOf(c, edit, 'article'), unitOf(c, edit, 'source')];
    if (a === undefined || s === undefined) return [];
    const [now, was] = [measureAt(c, 'article', a), measureAt(c, 'source', s)];
    if (!now || !was || now.dimension !== was.dimension || now.factor === was.factor) return [];
    const periodic = PERIODIC.has(keyAt(c, 'article', a)) && PERIODIC.has(keyAt(c, 'source', s));
    if (!periodic && !(measures(c, 'article', a, now) && measures(c, 'source', s, was))) return [];
    const from = (at: number): Range => [periodic || at === 0 ? at : at - 1, at + 1];
    const range = { article: from(a), source: from(s) };
    mark(c, 'typed', 'article', range.article);
    mark(c, 'typed', 'source', range.source);
    const says = say('engine_otherUnit', wordsOf(c, 'article', range.article), wordsOf(c, 'source', range.source));
    return [{ kind: 'number', ...range, says }];
  });
}

/** The one word of an edit's side, an article before it left aside ("an ounce" for "a gram"). */
function unitOf(c: Comparison, edit: Edit, side: SideName): number | undefined {
  const words = open(c, edit, side);
  const [first, second] = words;
  if (words.length === 1) return first;
  return words.length === 2 && /^an?$/.test(keyAt(c, side, first as number)) ? second : undefined;
}

/** The unit at an index; a name with a capital ("The Daily Tarn") is none. */
const measureAt = (c: Comparison, side: SideName, at: number): Measure | undefined => {
  const item = c[side][at];
  return item && !(item.capital && !item.initial) ? (MEASURES.get(item.key) ?? PERIODIC.get(item.key)) : undefined;
};

/** Whether the unit measures something there: behind "a" or "per", a stretch of time, or before a possessive. */
function measures(c: Comparison, side: SideName, at: number, { dimension }: Measure): boolean {
  const before = keyAt(c, side, at - 1);
  if (EACH.test(before)) return true;
  return dimension === 'time' && keyAt(c, side, at).endsWith('s') && STRETCH.test(before);
}
