import type { Change } from '../report.ts';
import type { Span } from '../text/span.ts';
import { say } from '../words/say.ts';
import { quotesOf } from './context.ts';

/** Aligned sentences of the two texts. */
export type Pair = { readonly article: Span; readonly source: Span };

/** Fewer characters between two aligned sentences are a space or a dash. */
const LEAST = 12;

/** Whether one quotation of the text holds both ends and what lies between them. */
const inOneQuotation = (text: string, from: number, to: number): boolean =>
  quotesOf(text).some((q) => q.start < from && to < q.end);

const between = (text: string, one: Span, next: Span): Span | null => {
  const gap = text.slice(one.end, next.start);
  const head = gap.length - gap.trimStart().length;
  return gap.trim().length < LEAST
    ? null
    : { start: one.end + head, end: next.start - (gap.length - gap.trimEnd().length) };
};

/**
 * Whole sentences cut out of a quotation, or put into one, while both its ends stayed: what `omitted` and `added` tell of
 * too, but here the marks say that somebody said it so. `first` is the index of the pair before the gap. Linear in pairs.
 */
export function quoteCuts(
  article: string,
  source: string,
  pairs: readonly Pair[],
): { readonly first: number; readonly change: Change }[] {
  const order = [...pairs.keys()].sort((x, y) => (pairs[x] as Pair).source.start - (pairs[y] as Pair).source.start);
  return order.slice(1).flatMap((n, k) => {
    const first = order[k] as number;
    const [one, next] = [pairs[first] as Pair, pairs[n] as Pair];
    if (next.article.start < one.article.end || next.source.start < one.source.end) return [];
    const [put, cut] = [between(article, one.article, next.article), between(source, one.source, next.source)];
    if ((put === null) === (cut === null)) return [];
    const quoted =
      inOneQuotation(article, one.article.end - 1, next.article.start + 1) &&
      inOneQuotation(source, one.source.end - 1, next.source.start + 1);
    if (!quoted) return [];
    const says = say(cut ? 'engine_quoteSentenceCut' : 'engine_quoteSentencePut');
    return [{ first, change: { kind: 'quote', article: put, source: cut, says } }];
  });
}
