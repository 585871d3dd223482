import { hull, overlap, type Span } from '../text/span.ts';
import type { Alignment, Match } from './align.ts';
import { isRetold, meanDice } from './clusters.ts';
import { normAt, refineEdges, wordAt } from './edges.ts';
import { withoutOverhang } from './overhang.ts';
import type { Prepared, Sentence } from './prepare.ts';
import { heaviestRising } from './rising.ts';
import { type Unit, unitsOf } from './units.ts';
import type { Pair } from './weights.ts';

/** An alignment with the name of its source. */
export type Source = { readonly id: string; readonly alignment: Alignment };

/** A stretch of the article that goes back to one of the sources, with the sentence groups inside it. */
export type Stretch = {
  readonly id: string;
  readonly a: Prepared;
  readonly b: Prepared;
  readonly article: Span;
  readonly source: Span;
  readonly kind: 'verbatim' | 'edited' | 'paraphrased';
  readonly units: readonly { readonly article: Span; readonly source: Span }[];
  readonly moved: boolean;
};

/** Told loosely, neighbouring sentences that changed places are no moved passage; carried over word for word, they are. */
const LOOSE = { below: 0.8, swapped: 1 };
/** A version must explain a sentence this much better than the original before the sentence goes to it. */
const CLEARLY = 1.05;

/**
 * Sentences without a counterpart are a rewrite of those left over in the same place of the source when these have such a
 * share of their words, and one of either side's distinct keys in so many is common to both. Else they were put in.
 */
const REWRITTEN = { words: 0.5, keys: 0.2 };

function isRewritten(mine: readonly Sentence[], theirs: readonly Sentence[], { to }: Pair): boolean {
  if (mine.length === 0) return true;
  const words = (some: readonly Sentence[]) => some.reduce((sum, s) => sum + s.to - s.from, 0);
  const keys = new Set(theirs.flatMap((s) => s.keys.map((k) => to[k] as number)));
  const own = [...new Set(mine.flatMap((s) => s.keys))];
  const met = own.filter((k) => keys.has(k)).length;
  return words(theirs) >= REWRITTEN.words * words(mine) && met >= REWRITTEN.keys * Math.min(own.length, keys.size);
}

const spanOf = (p: Prepared, indices: readonly number[]): Span => ({
  start: (p.sentences[indices[0] as number] as Sentence).start,
  end: (p.sentences[indices.at(-1) as number] as Sentence).end,
});

const isSentence = (s: Sentence | undefined): boolean => s !== undefined && !s.aside;

/** Index of the source that explains each sentence of the article best, -1 where none does. The first is the original. */
function owners(sources: readonly Source[], sentences: number): Int32Array {
  const best = new Float64Array(sentences);
  const owner = new Int32Array(sentences).fill(-1);
  sources.forEach(({ alignment }, k) => {
    const mine = new Float64Array(sentences);
    for (const l of alignment.matches.flatMap((m) => m.links)) mine[l.i] = Math.max(mine[l.i] as number, l.score);
    mine.forEach((score, i) => {
      if (score > (best[i] as number) * (owner[i] === -1 ? 1 : CLEARLY)) {
        best[i] = score;
        owner[i] = k;
      }
    });
  });
  return owner;
}

/**
 * Cuts the units of a match carried over word for word wherever the order breaks or sentences were put in. What was left
 * out between two of them does not part them: it is told of apart.
 */
function runsOf(units: readonly Unit[], pair: Pair, swapped: number): Unit[][] {
  const { a, b } = pair;
  const between = (p: Prepared, from: number, to: number) =>
    p.sentences.slice(from + 1, Math.max(from + 1, to)).filter((s) => isSentence(s));
  const words = (u: Unit) =>
    u.is.reduce((sum, i) => sum + (a.sentences[i] as Sentence).to - (a.sentences[i] as Sentence).from, 0);
  const inOrder = heaviestRising(units.map((u) => ({ at: u.js[0] as number, weight: words(u) })));
  const runs: Unit[][] = [];
  let was = true;
  units.forEach((unit, n) => {
    const before = runs.at(-1)?.at(-1);
    const [i, j] = [unit.is[0] as number, unit.js[0] as number];
    const [lastI, lastJ] = [before?.is.at(-1) ?? -1, before?.js.at(-1) ?? -1];
    const stays = inOrder.has(n) || (before !== undefined && was && Math.abs(j - lastJ) <= swapped);
    const putIn = !isRewritten(between(a, lastI, i), between(b, lastJ, j), pair);
    if (before && stays === was && j >= lastJ - swapped && !putIn) (runs.at(-1) as Unit[]).push(unit);
    else runs.push([unit]);
    was = stays;
  });
  return runs;
}

/** Whether two stretches have the same words throughout. */
function sameWords(a: Prepared, x: Span, b: Prepared, y: Span): boolean {
  const until = (p: Prepared, s: Span) => {
    let at = wordAt(p, s.end);
    if (at > 0 && (p.words.ends[at - 1] as number) > s.end) at--;
    return at;
  };
  const [i, j] = [wordAt(a, x.start), wordAt(b, y.start)];
  const [count, theirs] = [until(a, x) - i, until(b, y) - j];
  if (count !== theirs) return false;
  for (let n = 0; n < count; n++) if (normAt(a, i + n) !== normAt(b, j + n)) return false;
  return true;
}

const clip = (s: Span, to: Span): Span => ({ start: Math.max(s.start, to.start), end: Math.min(s.end, to.end) });

type Draft = Omit<Stretch, 'moved'>;

function stretchesOf({ id, alignment }: Source, match: Match, owned: (i: number) => boolean): Draft[] {
  const { a, b, pair } = alignment;
  const links = match.links.filter((l) => owned(l.i));
  if (links.length === 0) return [];
  const units = unitsOf(links);
  const retold = isRetold(links);
  const runs = retold ? [units] : runsOf(units, pair, meanDice(links) < LOOSE.below ? LOOSE.swapped : 0);
  return runs.map((run) => {
    const is = run.flatMap((u) => u.is).sort((x, y) => x - y);
    const js = run.flatMap((u) => u.js).sort((x, y) => x - y);
    const whole = retold && links.length === match.links.length;
    const rough = { article: spanOf(a, is), source: spanOf(b, js) };
    const runLinks = run.flatMap((u) => u.links);
    const sides = whole ? match : refineEdges(pair, withoutOverhang(a, b, runLinks, pair, rough), runLinks);
    const parts = run
      .map((u) => ({ article: clip(spanOf(a, u.is), sides.article), source: clip(spanOf(b, u.js), sides.source) }))
      .filter((p) => p.article.end > p.article.start && p.source.end > p.source.start);
    const kind = sameWords(a, sides.article, b, sides.source) ? 'verbatim' : retold ? 'paraphrased' : 'edited';
    return { id, a, b, article: sides.article, source: sides.source, kind, units: parts };
  });
}

/** Stretches whose edges ran into one another on both sides are one. In article order. */
function mergeOverlapping(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const s of drafts) {
    const at = merged.findIndex(
      (m) => m.id === s.id && overlap(m.article, s.article) > 0 && overlap(m.source, s.source) > 0,
    );
    const before = merged[at];
    if (!before) {
      merged.push(s);
      continue;
    }
    const sides = { article: hull(before.article, s.article), source: hull(before.source, s.source) };
    const same = sameWords(s.a, sides.article, s.b, sides.source);
    const kind = same ? 'verbatim' : [before.kind, s.kind].includes('paraphrased') ? 'paraphrased' : 'edited';
    merged[at] = { ...before, ...sides, kind, units: [...before.units, ...s.units] };
  }
  return merged;
}

/** Length of each stretch on the article's side, for choosing what stayed in place and what moved. */
const length = (s: { readonly article: Span }): number => s.article.end - s.article.start;

/** Marks as moved the stretches outside the heaviest set that keeps the source's order. */
function markMoved(stretches: readonly Draft[]): Stretch[] {
  const kept = new Set<Draft>();
  for (const id of new Set(stretches.map((s) => s.id))) {
    const mine = stretches.filter((s) => s.id === id);
    const inOrder = heaviestRising(mine.map((s) => ({ at: s.source.start, weight: length(s) })));
    for (const n of inOrder) kept.add(mine[n] as Draft);
  }
  return stretches.map((s) => ({ ...s, moved: !kept.has(s) }));
}

/** The stretches of the article that go back to the original or one of its versions, in article order. */
export function stretches(sources: readonly Source[]): Stretch[] {
  const a = sources[0]?.alignment.a;
  if (!a) return [];
  const owner = owners(sources, a.sentences.length);
  const found = sources.flatMap((source, k) =>
    source.alignment.matches.flatMap((match) => stretchesOf(source, match, (i) => owner[i] === k)),
  );
  found.sort((x, y) => x.article.start - y.article.start || x.article.end - y.article.end);
  return markMoved(mergeOverlapping(found));
}

/** Runs of sentences of `p` that no span covers, as spans. */
export function uncoveredRuns(p: Prepared, covered: readonly Span[]): Span[] {
  const runs: { start: number; end: number }[] = [];
  let open = false;
  for (const s of p.sentences) {
    const middle = (s.start + s.end) / 2;
    if (covered.some((c) => c.start <= middle && middle < c.end)) open = false;
    else if (isSentence(s)) {
      const last = runs.at(-1);
      if (open && last) last.end = s.end;
      else runs.push({ start: s.start, end: s.end });
      open = true;
    }
  }
  return runs;
}
