import type { Alignment } from '../align/align.ts';
import type { HeldArticle } from '../article/article.ts';
import type { Verdict } from '../report.ts';
import { type Features, features } from './features.ts';
import { likenessOf } from './likeness.ts';
import { probability } from './probability.ts';
import type { Rivals } from './rival-claims.ts';
import { rivalsOf } from './rivals.ts';
import { sharedWords, verdictOf } from './verdict.ts';

/** One article of the library beside the article read. */
export type Judged = {
  readonly article: HeldArticle;
  readonly alignment: Alignment;
  readonly probability: number;
  readonly verdict: Verdict;
  /** Share of the read article's words that it shares with this one, 0..1. */
  readonly derived: number;
};

function judged(
  article: HeldArticle,
  alignment: Alignment,
  { seen, rivals }: { readonly seen: Features; readonly rivals: Rivals | null },
  from: number | undefined,
): Judged {
  const p = probability(seen, rivals);
  return {
    article,
    alignment,
    probability: p,
    verdict: verdictOf(alignment, seen, p, from),
    derived: sharedWords(alignment),
  };
}

/** What one article's alignments with its candidates show of each, and what they say of each other. */
export function seeAll(alignments: readonly Alignment[]): { seen: Features; rivals: Rivals | null }[] {
  const likeness = alignments.map(likenessOf);
  const seen = likeness.map((l, n) => features(alignments[n] as Alignment, l));
  const rivals = rivalsOf(
    alignments,
    likeness,
    seen.map((f) => probability(f, null)),
  );
  return seen.map((f, n) => ({ seen: f, rivals: rivals[n] ?? null }));
}

/**
 * Judges the candidates for one article beside each other: is it derived from each, and how much of it. In the order given.
 * `from` is the probability from which on it is called derived; left out, the one that the judgement was fitted for.
 */
export function judgeAll(articles: readonly HeldArticle[], alignments: readonly Alignment[], from?: number): Judged[] {
  return seeAll(alignments).map((sight, n) =>
    judged(articles[n] as HeldArticle, alignments[n] as Alignment, sight, from),
  );
}
