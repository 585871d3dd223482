import type { Change, Span } from '../report.ts';
import { type Pair, pairSentences } from './pair-sentences.ts';

/** Sentences times sentences up to which a gap between anchors is paired: 0.2 s. Beyond, it is shown in one piece. */
const MOST_PAIRS = 40_000;

/** An anchor this many sentences further off than its predecessor tells is a chance repetition. */
const FURTHEST = 20;

type Anchor = { readonly here: number; readonly there: number };

/** Places of the sentences that stand exactly once. */
function once(text: string, parts: readonly Span[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  parts.forEach(({ start, end }, index) => {
    const words = text.slice(start, end);
    if (places.has(words)) twice.add(words);
    places.set(words, index);
  });
  for (const words of twice) places.delete(words);
  return places;
}

/** Sentences that stand once and word for word in both, in the order of both. */
function anchorsOf(article: string, parts: readonly Span[], source: string, sources: readonly Span[]): Anchor[] {
  const [mine, theirs] = [once(article, parts), once(source, sources)];
  const anchors: Anchor[] = [];
  for (const [words, here] of mine) {
    const there = theirs.get(words);
    const last = anchors.at(-1) ?? { here: -1, there: -1 };
    if (there !== undefined && there > last.there && there - last.there <= 3 * (here - last.here) + FURTHEST) {
      anchors.push({ here, there });
    }
  }
  return anchors;
}

/**
 * Pairs sentences as `pairSentences` does, between anchors alone (Bram Cohen's patience diff): a long text with few edits
 * costs little more than reading it.
 */
export function anchorSentences(
  article: string,
  parts: readonly Span[],
  source: string,
  sources: readonly Span[],
  changes: readonly Change[],
): Pair[] {
  const pairs: Pair[] = [];
  const gap = (from: number, to: number, sourceFrom: number, sourceTo: number) => {
    if (to === from && sourceTo === sourceFrom) return;
    const last = pairs.at(-1);
    // Only one side has anything here: it goes with the pair before it.
    if (last && (to === from || sourceTo === sourceFrom)) {
      pairs[pairs.length - 1] = { ...last, to, sourceTo };
    } else if (to === from || sourceTo === sourceFrom || (to - from) * (sourceTo - sourceFrom) > MOST_PAIRS) {
      pairs.push({ from, to, sourceFrom, sourceTo });
    } else {
      const [mine, theirs] = [parts.slice(from, to), sources.slice(sourceFrom, sourceTo)];
      for (const pair of pairSentences(article, mine, source, theirs, changes)) {
        pairs.push({
          from: from + pair.from,
          to: from + pair.to,
          sourceFrom: sourceFrom + pair.sourceFrom,
          sourceTo: sourceFrom + pair.sourceTo,
        });
      }
    }
  };
  let [from, sourceFrom] = [0, 0];
  for (const { here, there } of anchorsOf(article, parts, source, sources)) {
    gap(from, here, sourceFrom, there);
    pairs.push({ from: here, to: here + 1, sourceFrom: there, sourceTo: there + 1 });
    [from, sourceFrom] = [here + 1, there + 1];
  }
  gap(from, parts.length, sourceFrom, sources.length);
  return pairs;
}
