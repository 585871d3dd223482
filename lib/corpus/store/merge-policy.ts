import type { Manifest, Segment } from './manifest.ts';

/**
 * Which segments to merge next; fewer than two means none, save that a single one full of removed articles is rewritten.
 * Always neighbours, youngest last, so that their key ranges stay disjoint. Log-structured merging after O'Neil et al.
 * (1996).
 *
 *  - `filling`, while much is being added: sixty-four of a size become one, so that a posting is rewritten only once per that
 *    growth. Filling 25,000 articles writes each posting twice, up to a million three times, the last when it settles. A query
 *    meanwhile reads most buckets of the small segments, which have few (see write-segment.ts): with sixteen it read as much of
 *    the more large ones, and four fifths of the postings were written once more.
 *  - `settled`: each segment is left at least four times as large as all the younger ones together, so that a query of
 *    100,000 articles reads about five segments rather than dozens; and none is left coarse.
 */
export type MergeMode = 'filling' | 'settled';

const FAN_IN = 64;
const RATIO = 4;
/** Removed keys slow every query a little and are dropped by rewriting: past this many and an eighth of the library. */
const GONE = 256;

export function chooseMerge({ segments: all, gone, count, reindex }: Manifest, mode: MergeMode): readonly Segment[] {
  // What was added while the index is made anew lies above what is still to come: joined, their keys would not ascend.
  const segments = reindex ? all.filter(({ last }) => last < reindex.next) : all;
  if (gone.length > GONE && gone.length > count / 8) return segments;
  const chosen = mode === 'filling' ? sameSize(segments) : uneven(segments);
  return chosen.length > 1 || chosen[0]?.coarse ? chosen : [];
}

/** log64 of the articles, the size class; a first segment has a hundred or some hundreds of them. */
const level = ({ articles }: Segment): number => Math.floor(Math.log(Math.max(1, articles / 64)) / Math.log(FAN_IN));

function sameSize(segments: readonly Segment[]): readonly Segment[] {
  const youngest = segments.at(-1);
  if (!youngest) return [];
  let from = segments.length - 1;
  while (from > 0 && level(segments[from - 1] as Segment) <= level(youngest)) from--;
  return segments.length - from >= FAN_IN ? segments.slice(from) : [];
}

function uneven(segments: readonly Segment[]): readonly Segment[] {
  let from = segments.length - 1;
  let younger = 0;
  let chosen = from;
  for (; from > 0; from--) {
    younger += (segments[from] as Segment).articles;
    if ((segments[from - 1] as Segment).articles < RATIO * younger) chosen = from - 1;
  }
  const coarse = segments.findIndex((segment) => segment.coarse);
  if (coarse >= 0) chosen = Math.min(chosen, coarse);
  return chosen < 0 ? [] : segments.slice(chosen);
}
