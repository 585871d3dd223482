import { say } from '../words/say.ts';
import { type Comparison, type Draft, isLight, PASSAGE, type Range, type SideName } from './comparison.ts';
import type { Edit } from './diff.ts';

/** Below this share of equal words a pair is shown as one replacement: word by word it would be unreadable. */
const UNLIKE = 0.25;
/** So many equal small words between two edits join them to one. */
const GAP = 2;

/** Everything else that differs, in runs that a person would mark. */
export function wordingChanges(c: Comparison): Draft[] {
  if (c.edits.length === 0) return [];
  if (c.likeness < UNLIKE && c.article.length > 0 && c.source.length > 0) {
    const whole = {
      kind: 'wording' as const,
      article: [0, c.article.length] as const,
      source: [0, c.source.length] as const,
    };
    return [Math.min(c.article.length, c.source.length) > PASSAGE ? { ...whole, says: say('engine_tooLong') } : whole];
  }
  const runs: { a: Range; s: Range }[] = [];
  for (const part of c.edits.flatMap((edit) => untyped(c, edit))) {
    const last = runs.at(-1);
    if (last && joins(c, 'article', last.a, part.a) && joins(c, 'source', last.s, part.s)) {
      runs[runs.length - 1] = { a: [last.a[0], part.a[1]], s: [last.s[0], part.s[1]] };
    } else runs.push({ a: part.a, s: part.s });
  }
  return runs.flatMap(({ a, s }): Draft[] => {
    if (!weighs(c, 'article', a) && !weighs(c, 'source', s)) return [];
    const draft = { kind: 'wording' as const, article: a[1] > a[0] ? a : null, source: s[1] > s[0] ? s : null };
    const long = a[1] - a[0] > PASSAGE && s[1] - s[0] > PASSAGE;
    return [long ? { ...draft, says: say('engine_tooLong') } : draft];
  });
}

/** Equal small words alone lie between two runs, and no finding. */
const joins = (c: Comparison, side: SideName, one: Range, next: Range): boolean =>
  next[0] - one[1] <= GAP &&
  c[side].slice(one[1], next[0]).every((item, i) => isLight(item) && !c.typed[side].has(one[1] + i));

/** The stretches of an edit on either side of its findings; those of the two sides are paired from its ends. */
function untyped(c: Comparison, edit: Edit): { a: Range; s: Range }[] {
  const [as, ss] = [stretches(c, 'article', edit.a), stretches(c, 'source', edit.s)];
  const parts: { a: Range; s: Range }[] = [];
  for (let i = 0; i < Math.max(as.length, ss.length); i++) {
    const a = as[i] ?? ([edit.a[1], edit.a[1]] as const);
    const s = ss[i] ?? ([edit.s[1], edit.s[1]] as const);
    if (a[1] > a[0] || s[1] > s[0]) parts.push({ a, s });
  }
  return parts;
}

/** Runs of one side of an edit between typed items; an empty one where the edit has no words on this side. */
function stretches(c: Comparison, side: SideName, [from, to]: Range): Range[] {
  const found: Range[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !c.typed[side].has(i)) continue;
    found.push(trimmed(c, side, [start, i]));
    start = i + 1;
  }
  return found;
}

/** Without settled items at its ends. */
function trimmed(c: Comparison, side: SideName, [from, to]: Range): Range {
  let [start, end] = [from, to];
  while (start < end && c.settled[side].has(start)) start++;
  while (end > start && c.settled[side].has(end - 1)) end--;
  return [start, end];
}

const weighs = (c: Comparison, side: SideName, range: Range): boolean =>
  c[side].slice(...range).some((item, i) => !isLight(item) && !c.settled[side].has(range[0] + i));
