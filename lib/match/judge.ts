import type { Alignment } from '../align/align.ts';
import type { HeldArticle } from '../article/article.ts';
import type { Verdict } from '../report.ts';
import { features } from './features.ts';
import type { Likeness } from './likeness.ts';
import { probability } from './probability.ts';
import type { Rivals } from './rivals.ts';
import { sharedWords, verdictOf } from './verdict.ts';

/** One article of the library beside the article read. */
export type Judged = {
  readonly article: HeldArticle;
  readonly alignment: Alignment;
  readonly probability: number;
  readonly verdict: Verdict;
  /** Share of the read article's words that it shares with this one, 0..1. */
  readonly derived: number;
  /** Share of this one's words that the read article has, 0..1. */
  readonly sourceShare: number;
};

/** The same alignment seen from the other side, as far as shares go. */
const turned = ({ a, b, links, matches, weight }: Alignment): Alignment => ({
  a: b,
  b: a,
  weight,
  links: links.map((l) => ({ ...l, i: l.j, j: l.i })),
  matches: matches.map((m) => ({
    ...m,
    article: m.source,
    source: m.article,
    links: m.links.map((l) => ({ ...l, i: l.j, j: l.i })),
  })),
});

/** Judges an alignment: is the article derived from the other text, and how much of it; beside the other candidates, if it has any. */
export function judge(article: HeldArticle, alignment: Alignment, likeness: Likeness, rivals: Rivals | null): Judged {
  const seen = features(alignment, likeness);
  const p = probability(seen, rivals);
  return {
    article,
    alignment,
    probability: p,
    verdict: verdictOf(alignment, seen, p),
    derived: sharedWords(alignment),
    sourceShare: sharedWords(turned(alignment)),
  };
}
