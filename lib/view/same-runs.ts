import type { Passage } from '../report.ts';
import { differing } from './word-diff.ts';

/** A run of text that stands in both a passage and its source: offsets into the whole texts. */
export type Run = { readonly article: number; readonly source: number; readonly length: number };

/** The runs that a passage and its source share, in order; at each end an empty one, so that every place has neighbours. */
export function sameRuns(passage: Pick<Passage, 'article' | 'source'>, article: string, source: string): Run[] {
  const [here, there] = [passage.article, passage.source];
  if (!here || !there) return [];
  const cuts = differing(source.slice(there.start, there.end), article.slice(here.start, here.end));
  const runs: Run[] = [{ article: here.start, source: there.start, length: 0 }];
  let [a, b, i, j] = [0, 0, 0, 0];
  const [ends, starts] = [here.end - here.start, there.end - there.start];
  while (a < ends || b < starts) {
    const [cutHere, cutThere] = [cuts.after[i], cuts.before[j]];
    if (cutThere?.start === b) [b, j] = [cutThere.end, j + 1];
    else if (cutHere?.start === a) [a, i] = [cutHere.end, i + 1];
    else {
      // Between two differing runs the texts are the same, so both sides move together.
      const length = Math.min((cutHere?.start ?? ends) - a, (cutThere?.start ?? starts) - b);
      if (length <= 0) break;
      runs.push({ article: here.start + a, source: there.start + b, length });
      [a, b] = [a + length, b + length];
    }
  }
  runs.push({ article: here.end, source: there.end, length: 0 });
  return runs;
}

type Side = 'article' | 'source';

/**
 * Where a place of one side falls on the other. A place inside a difference has no counterpart: `early` gives where the
 * difference begins on the other side, `late` where it ends.
 */
export function counterpart(runs: readonly Run[], from: Side, at: number, bias: 'early' | 'late'): number {
  const to: Side = from === 'article' ? 'source' : 'article';
  const holding = runs.filter((run) => at >= run[from] && at <= run[from] + run.length);
  const run = bias === 'early' ? holding[0] : holding.at(-1);
  if (run) return run[to] + (at - run[from]);
  const next = runs.findIndex((other) => other[from] > at);
  const [before, after] = [runs[next - 1], runs[next]];
  if (bias === 'early' && before) return before[to] + before.length;
  return after?.[to] ?? 0;
}
