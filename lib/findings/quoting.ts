import type { Span } from '../text/span.ts';
import {
  type Comparison,
  type Draft,
  isLight,
  mark,
  type Range,
  rangeOf,
  type SideName,
  wordsOf,
} from './comparison.ts';
import type { Edit } from './diff.ts';

/** Quotations changed inside their marks, cut or joined, marks put around a paraphrase, marks taken off. */
export function quoteChanges(c: Comparison): Draft[] {
  const stretches = c.edits.flatMap((edit) => changed(c, edit));
  return [...merged(c, stretches).map((stretch) => draftOf(c, stretch)), ...marks(c)];
}

/** Ranges of the two sides that stand for one another; one of them may be empty. */
type Stretch = { readonly article: Range; readonly source: Range };

function draftOf(c: Comparison, { article, source }: Stretch): Draft {
  mark(c, 'typed', 'article', article);
  mark(c, 'typed', 'source', source);
  const [now, was] = [wordsOf(c, 'article', article), wordsOf(c, 'source', source)];
  if (article[0] === article[1])
    return { kind: 'quote', article: null, source, says: `Words cut from a quotation: “${was}”.` };
  if (source[0] === source[1])
    return { kind: 'quote', article, source: null, says: `Words put into a quotation: “${now}”.` };
  return { kind: 'quote', article, source, says: `Words changed inside quotation marks: “${now}” for “${was}”.` };
}

const quoteAt = (c: Comparison, side: SideName, at: number): number => c[side][at]?.quote ?? -1;
const sides = ['article', 'source'] as const;

/** Words with no weight in a quotation: an article put in or left out is the copy desk's. */
const ARTICLES = new Set(['a', 'an', 'the', "'s"]);

/** An edit inside quotation marks on both sides. */
function changed(c: Comparison, edit: Edit): Stretch[] {
  const words = { article: unsettled(c, edit, 'article'), source: unsettled(c, edit, 'source') };
  const inside = { article: quoted(c, 'article', words.article), source: quoted(c, 'source', words.source) };
  if (
    [...inside.article.map((i) => c.article[i]?.key), ...inside.source.map((i) => c.source[i]?.key)].every((key) =>
      ARTICLES.has(key ?? ''),
    )
  )
    return [];
  for (const side of sides) {
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

/** The words of an edit that mean something else, whether or not another finding has them; names spelt otherwise are not. */
function unsettled(c: Comparison, edit: Edit, side: SideName): number[] {
  const [from, to] = side === 'article' ? edit.a : edit.s;
  const found: number[] = [];
  for (let i = from; i < to; i++) if (!c.settled[side].has(i) && !c.respelled[side].has(i)) found.push(i);
  return found;
}

const quoted = (c: Comparison, side: SideName, at: readonly number[]): number[] =>
  at.filter((i) => quoteAt(c, side, i) >= 0);

/** Whether the place of an edit without words on this side is in or at the edge of a quotation. */
function stands(c: Comparison, edit: Edit, side: SideName): boolean {
  const at = (side === 'article' ? edit.a : edit.s)[0];
  return quoteAt(c, side, at) >= 0 || quoteAt(c, side, at - 1) >= 0;
}

/** So many equal words without weight may stand between two changes that a reader takes for one. */
const GAP = 2;

/** Changes of one quotation with nothing but small words between them, as one. */
function merged(c: Comparison, stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const next of stretches) {
    const last = result.at(-1);
    if (last && close(c, 'article', last.article, next.article) && close(c, 'source', last.source, next.source)) {
      result[result.length - 1] = {
        article: [last.article[0], next.article[1]],
        source: [last.source[0], next.source[1]],
      };
    } else result.push(next);
  }
  return result;
}

const close = (c: Comparison, side: SideName, one: Range, next: Range): boolean =>
  next[0] - one[1] <= GAP && c[side].slice(one[1], next[0]).every((item) => isLight(item) && item.quote >= 0);

/** So many words must have come into or out of quotation marks: one or two are a matter of style. */
const ENOUGH = 3;

/** Equal words that stand inside marks on one side only. */
function marks(c: Comparison): Draft[] {
  const drafts: Draft[] = [];
  for (let a = 0; a < c.article.length; ) {
    const state = difference(c, a);
    let end = a + 1;
    if (state !== 0) {
      while (
        end < c.article.length &&
        (difference(c, end) === state || (c.toSource[end] === -1 && difference(c, end + 1) === state))
      )
        end++;
      const s: Range = [c.toSource[a] as number, (c.toSource[end - 1] as number) + 1];
      if (end - a >= ENOUGH && s[1] > s[0] && real(c, state > 0 ? 'article' : 'source', state > 0 ? [a, end] : s)) {
        const says =
          state > 0
            ? 'Quotation marks put around words that the original does not quote.'
            : 'The quotation marks of the original are taken off.';
        drafts.push({ kind: 'quote', article: [a, end], source: s, says });
      }
    }
    a = end;
  }
  return drafts;
}

/** 1: the equal word at `a` is quoted in the article alone; -1: in the source alone. */
function difference(c: Comparison, a: number): number {
  const s = c.toSource[a] ?? -1;
  if (s < 0) return 0;
  return Number(quoteAt(c, 'article', a) >= 0) - Number(quoteAt(c, 'source', s) >= 0);
}

/** Whether the quotation is closed and lies within the pair: an unclosed mark is a slip, not a quotation. */
function real(c: Comparison, side: SideName, range: Range): boolean {
  const quote = c.views[side].context.quotes[quoteAt(c, side, range[0])] as Span | undefined;
  const text = c.views[side].text;
  const [first, last] = [c[side][0], c[side].at(-1)];
  if (!quote || !first || !last) return false;
  const closed = /["'\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB\u300C\u300D]/.test(text[quote.end] ?? '');
  return closed && quote.start >= first.start - 2 && quote.end <= last.end + 4;
}
