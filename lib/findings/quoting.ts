import { say } from '../words/say.ts';
import {
  type Comparison,
  type Draft,
  editsWith,
  isLight,
  keyAt,
  mark,
  quoteAt,
  type Range,
  rangeIn,
  rangeOf,
  SIDES,
  type SideName,
  wordsOf,
} from './comparison.ts';
import type { Edit } from './diff.ts';
import { markChanges } from './quote-marks.ts';
import { TRAIT } from './term.ts';
import { NEUTRAL_SAYING } from './words/saying.ts';

/** Quotations changed inside their marks, cut or joined, marks put around a paraphrase, marks taken off. */
export function quoteChanges(c: Comparison): Draft[] {
  if (((c.traits.article | c.traits.source) & TRAIT.quoted) === 0) return [];
  const stretches = editsWith(c, TRAIT.quoted).flatMap((edit) => changed(c, edit));
  return [...merged(c, stretches).map((stretch) => draftOf(c, stretch)), ...markChanges(c)];
}

/** Ranges of the two sides that stand for one another; one of them may be empty. */
type Stretch = { readonly article: Range; readonly source: Range };

function draftOf(c: Comparison, { article, source }: Stretch): Draft {
  mark(c, 'typed', 'article', article);
  mark(c, 'typed', 'source', source);
  const [now, was] = [wordsOf(c, 'article', article), wordsOf(c, 'source', source)];
  if (article[0] === article[1]) return { kind: 'quote', article: null, source, says: say('engine_quoteCut', was) };
  if (source[0] === source[1]) return { kind: 'quote', article, source: null, says: say('engine_quotePut', now) };
  return { kind: 'quote', article, source, says: say('engine_quoteChanged', now, was) };
}

/** Words that the copy desk puts into a quotation or takes out of it without another meaning. */
const SLIGHT = new Set(['a', 'an', 'the', 'that', 'on', "'s", 'mr', 'mrs', 'ms']);

/** An edit inside quotation marks on both sides. */
function changed(c: Comparison, edit: Edit): Stretch[] {
  const words = { article: unsettled(c, edit, 'article'), source: unsettled(c, edit, 'source') };
  const inside = { article: quoted(c, 'article', words.article), source: quoted(c, 'source', words.source) };
  if (
    [...inside.article.map((i) => c.article[i]?.key), ...inside.source.map((i) => c.source[i]?.key)].every((key) =>
      SLIGHT.has(key ?? ''),
    )
  )
    return [];
  // "Said" and "stated" say the same inside quotation marks too.
  if (
    inside.article.length + inside.source.length === 2 &&
    SIDES.every((side) => inside[side].every((i) => NEUTRAL_SAYING.has(keyAt(c, side, i))))
  )
    return [];
  if (bracketed(c, 'article', inside.article) || bracketed(c, 'source', inside.source)) return [];
  for (const side of SIDES) {
    if (words[side].length > 0 && inside[side].length === 0) return [];
    if (words[side].length === 0 && !stands(c, edit, side)) return [];
  }
  return [
    {
      article: rangeOf(inside.article) ?? [edit.a[0], edit.a[0]],
      source: rangeOf(inside.source) ?? [edit.s[0], edit.s[0]],
    },
  ];
}

/** "[the president]": an editor's own words, marked as such. */
function bracketed(c: Comparison, side: SideName, at: readonly number[]): boolean {
  const [first, last] = [c[side][at[0] ?? -1], c[side][at.at(-1) ?? -1]];
  const { text } = c.views[side];
  return first !== undefined && last !== undefined && text[first.start - 1] === '[' && text[last.end] === ']';
}

/** The words of an edit that mean something else, whether or not another finding has them; names spelt otherwise are not. */
function unsettled(c: Comparison, edit: Edit, side: SideName): number[] {
  const [from, to] = rangeIn(edit, side);
  const found: number[] = [];
  for (let i = from; i < to; i++) if (!c.settled[side].has(i) && !c.respelled[side].has(i)) found.push(i);
  return found;
}

const quoted = (c: Comparison, side: SideName, at: readonly number[]): number[] =>
  at.filter((i) => quoteAt(c, side, i) >= 0);

/** Whether the place of an edit without words on this side is in or at the edge of a quotation. */
function stands(c: Comparison, edit: Edit, side: SideName): boolean {
  const at = rangeIn(edit, side)[0];
  return quoteAt(c, side, at) >= 0 || quoteAt(c, side, at - 1) >= 0;
}

/** So many equal words without weight may stand between two changes that a reader takes for one. */
const GAP = 2;

/** From this share of changed words on, a quotation is shown as one change. */
const REPLACED = 0.5;

/** Changes of one quotation with nothing but small words between them, as one; all of them where hardly a word is left. */
function merged(c: Comparison, stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const next of stretches) {
    const last = result.at(-1);
    const joins =
      last &&
      (replaced(c, last, next) ||
        (close(c, 'article', last.article, next.article) && close(c, 'source', last.source, next.source)));
    if (joins) {
      result[result.length - 1] = {
        article: [last.article[0], next.article[1]],
        source: [last.source[0], next.source[1]],
      };
    } else result.push(next);
  }
  return result;
}

/** Whether two changes lie in one quotation of which most words changed. */
function replaced(c: Comparison, one: Stretch, next: Stretch): boolean {
  const quote = quoteAt(c, 'article', one.article[0]);
  if (quote < 0 || quote !== quoteAt(c, 'article', next.article[0])) return false;
  if (quoteAt(c, 'source', one.source[0]) !== quoteAt(c, 'source', next.source[0])) return false;
  const from = c.article.findIndex((item) => item.quote === quote);
  const to = c.article.findLastIndex((item) => item.quote === quote) + 1;
  const changed = c.toSource.slice(from, to).reduce((n, s) => n + (s < 0 ? 1 : 0), 0);
  return changed >= REPLACED * (to - from);
}

const close = (c: Comparison, side: SideName, one: Range, next: Range): boolean =>
  next[0] - one[1] <= GAP && c[side].slice(one[1], next[0]).every((item) => isLight(item) && item.quote >= 0);
