import type { Alignment } from '../align/align.ts';
import { isRetold } from '../align/clusters.ts';
import type { Sentence } from '../align/prepare.ts';
import type { Verdict } from '../report.ts';
import type { Features } from './features.ts';

/**
 * From this probability on a text is called derived. Judged by models fitted without it (test/eval/train.ts prints the table), the
 * best of a library is then wrongly called an original for at most one text in a hundred that has none; the F1 of pairs is flat
 * from .45 to .7.
 */
export const DERIVED_FROM = 0.65;
/** From this share of the article on, what it has besides is not worth calling it partly its own. */
const MOST = 0.75;
/** A copy shares nearly every word, in runs of four and more. */
const COPIED = { share: 0.9, runs: 0.85 };
/** Below this share of common content two texts are about different things (random pairs: 90 % are under .17). */
const SUBJECT = 0.2;
/** Sentences linked, outside any passage, that already show a common subject. */
const COMMON_LINKS = 3;

/** Share of the article's words, 0..1, in sentences that go back to the source. Headings, captions and boilerplate do not count. */
export function sharedWords({ a, matches }: Alignment): number {
  const linked = new Set(matches.flatMap((m) => m.links.map((l) => l.i)));
  let [shared, all] = [0, 0];
  a.sentences.forEach((s: Sentence, i) => {
    const words = s.to - s.from;
    if (s.aside && !linked.has(i)) return;
    const inside =
      linked.has(i) || matches.some((m) => s.start >= m.article.start && s.end <= m.article.end && isRetold(m.links));
    all += words;
    if (inside) shared += words;
  });
  return all === 0 ? 0 : shared / all;
}

/**
 * The verdict in one word, from the probability and from how much is shared and how. `from` is the probability from which on
 * a text is called derived.
 */
export function verdictOf(
  alignment: Alignment,
  features: Features,
  probability: number,
  from: number = DERIVED_FROM,
): Verdict {
  const links = alignment.matches.flatMap((m) => m.links);
  if (probability < from || links.length === 0) {
    const same = features.subject >= SUBJECT || alignment.links.length >= COMMON_LINKS;
    return same && alignment.links.length > 0 ? 'same-subject' : 'unrelated';
  }
  const share = sharedWords(alignment);
  if (share >= COPIED.share && features.runs >= COPIED.runs) return 'copy';
  if (share < MOST) return 'partial';
  return isRetold(links) ? 'rewritten' : 'edited';
}
