import type { Alignment } from '../align/align.ts';
import type { Link } from '../align/links.ts';
import type { Prepared, Sentence } from '../align/prepare.ts';
import { heaviestRising } from '../align/rising.ts';
import { commonRuns } from './runs.ts';

/** What the judgement rests on; each about 0..1, each with a meaning a person can check. */
export type Features = {
  /** Share of the article's words in linked sentences, each counted by how alike the sentences are outside quotations. */
  readonly coverage: number;
  /** The same share of the source. */
  readonly sourceCoverage: number;
  /** Mean likeness, outside quotations, of the linked sentences. */
  readonly likeness: number;
  /** How much of the linked text stands in the same order on both sides, 0..1; 0.5 where there is no order to see. */
  readonly order: number;
  /** Share of the article's unquoted words in common runs of four words and more. */
  readonly runs: number;
  /** Log of the longest such run, 0 for none, 1 for 32 words. */
  readonly longest: number;
  /** Log of the evidence of the strongest passage, outside quotations. */
  readonly passage: number;
  /** The same in ordinary words alone: names and figures are the event's, not the writer's. */
  readonly wording: number;
  /** Log of the words outside quotations in the strongest passage's linked sentences, each by how alike they are. */
  readonly extent: number;
  /** 1 less the share of one sentence pair in the evidence of all passages: a standing background sentence alone gives 0. */
  readonly spread: number;
  /** Share of the figures in linked sentences that both sides have. */
  readonly figures: number;
  /** Log of how many sentences are linked. */
  readonly links: number;
  /** Share of the article's distinct content that the source has anywhere: same subject, if nothing else. */
  readonly subject: number;
  /** The same of what stands outside linked sentences only: a common subject that no common text explains. */
  readonly loose: number;
  /** Mean likeness of the four most alike sentences of ten words and more, outside quotations. */
  readonly best: number;
  /** Share of the article's names and figures outside quotations that the source has anywhere. */
  readonly details: number;
  /** Log of how many of them it has not: what the writer got elsewhere. */
  readonly own: number;
  /** Share of the names in linked sentences that both sides have. */
  readonly names: number;
  /** Share of the linked text in the longest run of links that keeps the source's order, less what chance gives. */
  readonly rising: number;
};

/** Distinct keys of a sentence outside quotation marks. */
function unquotedKeys(p: Prepared, s: Sentence): string[] {
  const keys = new Set<string>();
  for (let t = s.from; t < s.to; t++) if (!p.quoted[t]) keys.add(p.keys[t] as string);
  return [...keys];
}

type Unquoted = { readonly keys: readonly string[]; readonly weight: number; readonly words: number };

function unquotedSentences(p: Prepared, weight: (key: string) => number): Unquoted[] {
  return p.sentences.map((s) => {
    const keys = unquotedKeys(p, s);
    let words = 0;
    for (let t = s.from; t < s.to; t++) if (!p.quoted[t]) words++;
    return { keys, weight: keys.reduce((sum, k) => sum + weight(k), 0), words };
  });
}

/** Share of links, weighted, that follow the link before them (by article order) in the source too. */
function orderOf(links: readonly Link[]): number {
  const sorted = [...links].sort((x, y) => x.i - y.i || x.j - y.j);
  let [kept, all] = [0, 0];
  for (let n = 1; n < sorted.length; n++) {
    const [before, link] = [sorted[n - 1] as Link, sorted[n] as Link];
    if (link.i === before.i) continue;
    const w = Math.min(link.shared, before.shared);
    all += w;
    if (link.j >= before.j && link.j <= before.j + 6) kept += w;
  }
  return (kept + 0.5) / (all + 1);
}

const isFigure = (key: string): boolean => /^\p{N}/u.test(key);
const isDetail = (key: string): boolean => key.startsWith('~') || isFigure(key);

/** Share of the distinct keys of one sort in linked sentences that both sides of the link have; 0.5 where there are none. */
function kept(a: Prepared, b: Prepared, links: readonly Link[], sort: (key: string) => boolean): number {
  let [both, either] = [0, 0];
  for (const l of links) {
    const mine = (a.sentences[l.i] as Sentence).keys.filter(sort);
    const theirs = new Set((b.sentences[l.j] as Sentence).keys.filter(sort));
    both += mine.filter((k) => theirs.has(k)).length;
    either += Math.min(mine.length, theirs.size);
  }
  return (both + 1) / (either + 2);
}

/** The article's own names and figures, outside quotations, against all that the source has. */
function detailsOf(mine: readonly Unquoted[], b: Prepared): { details: number; own: number } {
  const source = new Set(b.keys);
  const details = new Set(mine.flatMap((s) => s.keys.filter(isDetail)));
  const met = [...details].filter((k) => source.has(k)).length;
  return { details: (met + 1) / (details.size + 2), own: Math.log1p(details.size - met) / 4 };
}

/**
 * Weight of the heaviest rising run of links (one a sentence, its strongest) over the weight of all, from which the
 * expectation for shuffled links, 2·sqrt(n) of n, is taken off. 0 for chance, 1 for one order throughout.
 */
function rising(links: readonly Link[]): number {
  const strongest = new Map<number, Link>();
  for (const l of links) if ((strongest.get(l.i)?.score ?? -1) < l.score) strongest.set(l.i, l);
  const row = [...strongest.values()].sort((x, y) => x.i - y.i);
  const n = row.length;
  if (n < 3) return 0;
  const inOrder = heaviestRising(row.map((l) => ({ at: l.j, weight: l.shared })));
  const all = row.reduce((sum, l) => sum + l.shared, 0);
  const heaviest = row.reduce((sum, l, k) => sum + (inOrder.has(k) ? l.shared : 0), 0);
  const chance = Math.min(0.9, 2 / Math.sqrt(n) - 1 / n);
  return Math.max(0, (heaviest / Math.max(1e-9, all) - chance) / (1 - chance));
}

function spread(matches: Alignment['matches'], alike: ReadonlyMap<Link, number>): number {
  const each = matches.flatMap((m) => m.links.map((l) => l.shared * (alike.get(l) ?? 0)));
  const all = each.reduce((sum, e) => sum + e, 0);
  return all < 1e-9 ? 0 : 1 - Math.max(...each) / all;
}

/** O(words of both): all of it is read off the alignment. */
export function features({ a, b, links, matches, weight }: Alignment): Features {
  const mine = unquotedSentences(a, weight);
  const theirs = unquotedSentences(b, weight);
  const alike = new Map<Link, number>();
  const ordinary = new Map<Link, number>();
  const byArticle = new Float64Array(mine.length);
  const bySource = new Float64Array(theirs.length);
  let [likenessSum, likenessWeight] = [0, 0];
  for (const l of links) {
    const [x, y] = [mine[l.i] as Unquoted, theirs[l.j] as Unquoted];
    const keys = new Set(y.keys);
    let shared = 0;
    let prose = 0;
    for (const k of x.keys) {
      if (!keys.has(k)) continue;
      shared += weight(k);
      if (!isDetail(k)) prose += weight(k);
    }
    ordinary.set(l, prose);
    const dice = (2 * shared) / Math.max(1e-9, x.weight + y.weight);
    const contained =
      Math.min(x.keys.length, y.keys.length) < 6 ? 0 : 0.8 * (shared / Math.max(1e-9, Math.min(x.weight, y.weight)));
    const value = Math.max(dice, contained) * Math.min(1, Math.min(x.words, y.words) / 6);
    alike.set(l, value);
    byArticle[l.i] = Math.max(byArticle[l.i] as number, value);
    bySource[l.j] = Math.max(bySource[l.j] as number, value);
    likenessSum += value * l.shared;
    likenessWeight += l.shared;
  }
  const share = (values: Float64Array, sides: readonly Unquoted[]) => {
    let [sum, words] = [0, 0];
    sides.forEach((s, n) => {
      sum += (values[n] as number) * s.words;
      words += s.words;
    });
    return sum / Math.max(20, words);
  };
  const best = [...byArticle]
    .filter((_, n) => (mine[n] as Unquoted).words >= 10)
    .sort((x, y) => y - x)
    .slice(0, 4);
  const strongest = (of: (l: Link) => number) =>
    Math.max(0, ...matches.map((m) => m.links.reduce((sum, l) => sum + of(l) * (alike.get(l) as number), 0)));
  const runs = commonRuns(a, b);
  const source = new Set(b.keys);
  const linked = new Set(matches.flatMap((m) => m.links.map((l) => l.i)));
  const explained = new Set(a.sentences.flatMap((sentence, i) => (linked.has(i) ? sentence.keys : [])));
  let [subject, loose, all] = [0, 0, 0];
  for (const k of new Set(a.keys)) {
    const w = weight(k);
    all += w;
    if (!source.has(k)) continue;
    subject += w;
    if (!explained.has(k)) loose += w;
  }
  return {
    coverage: share(byArticle, mine),
    sourceCoverage: share(bySource, theirs),
    likeness: likenessSum / Math.max(1, likenessWeight),
    order: orderOf(links),
    runs: runs.share,
    longest: Math.log2(1 + runs.longest) / 5,
    passage: Math.log1p(strongest((l) => l.shared)) / 4,
    wording: Math.log1p(strongest((l) => ordinary.get(l) as number)) / 4,
    extent: Math.log1p(strongest((l) => (mine[l.i] as Unquoted).words)) / 6,
    spread: spread(matches, alike),
    figures: kept(a, b, links, isFigure),
    links: Math.log1p(links.length) / 4,
    subject: subject / Math.max(1e-9, all),
    loose: loose / Math.max(1e-9, all),
    best: best.reduce((sum, v) => sum + v, 0) / 4,
    ...detailsOf(mine, b),
    names: kept(a, b, links, (k) => k.startsWith('~')),
    rising: rising(links),
  };
}
