import type { Alignment } from '../align/align.ts';
import type { Link } from '../align/links.ts';
import type { Sentence } from '../align/prepare.ts';
import { besidesOtherFigures, detailsOf, namesKept } from './details.ts';
import { bestOf, covered, type Likeness } from './likeness.ts';
import { orderOf, rising } from './order.ts';
import { commonRuns } from './runs.ts';
import type { Unquoted } from './unquoted.ts';

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
  /** Share of what linked sentences say that is no figure against another one: a form filled anew is low, an altered story not. */
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

/** Every feature by name, as the curves are fitted. */
export const NAMES: readonly (keyof Features)[] = [
  'coverage',
  'sourceCoverage',
  'likeness',
  'order',
  'runs',
  'longest',
  'passage',
  'wording',
  'extent',
  'spread',
  'figures',
  'links',
  'subject',
  'loose',
  'best',
  'details',
  'own',
  'names',
  'rising',
];

/** How much of the article's content the source has anywhere, and how much of that no linked sentence explains. */
function subjectOf({ a, matches, pair: { size, to, weights } }: Alignment): { subject: number; loose: number } {
  const source = new Uint8Array(size);
  for (const k of to) source[k] = 1;
  const explained = new Uint8Array(size);
  for (const { links } of matches) {
    for (const { i } of links) for (const k of (a.sentences[i] as Sentence).keys) explained[k] = 1;
  }
  let [subject, loose, all] = [0, 0, 0];
  for (let k = 0; k < a.keys.words.length; k++) {
    const w = weights[k] as number;
    all += w;
    if (!source[k]) continue;
    subject += w;
    if (!explained[k]) loose += w;
  }
  return { subject: subject / Math.max(1e-9, all), loose: loose / Math.max(1e-9, all) };
}

function spread(matches: Alignment['matches'], alike: ReadonlyMap<Link, number>): number {
  const each = matches.flatMap((m) => m.links.map((l) => l.shared * (alike.get(l) ?? 0)));
  const all = each.reduce((sum, e) => sum + e, 0);
  return all < 1e-9 ? 0 : 1 - Math.max(...each) / all;
}

/** O(words of both): all of it is read off the alignment. */
export function features(alignment: Alignment, likeness: Likeness): Features {
  const { links, matches, pair } = alignment;
  const { mine, theirs, alike, ordinary } = likeness;
  const byArticle = bestOf('i', likeness);
  const long = [...byArticle].filter((_, n) => (mine[n] as Unquoted).words >= 10).sort((x, y) => y - x);
  const strongest = (of: (l: Link) => number) =>
    Math.max(0, ...matches.map((m) => m.links.reduce((sum, l) => sum + of(l) * (alike.get(l) as number), 0)));
  const shared = links.reduce((sum, l) => sum + l.shared, 0);
  const runs = commonRuns(pair);
  return {
    coverage: covered(byArticle, mine),
    sourceCoverage: covered(bestOf('j', likeness), theirs),
    likeness: links.reduce((sum, l) => sum + (alike.get(l) as number) * l.shared, 0) / Math.max(1, shared),
    order: orderOf(links),
    runs: runs.share,
    longest: Math.log2(1 + runs.longest) / 5,
    passage: Math.log1p(strongest((l) => l.shared)) / 4,
    wording: Math.log1p(strongest((l) => ordinary.get(l) as number)) / 4,
    extent: Math.log1p(strongest((l) => (mine[l.i] as Unquoted).words)) / 6,
    spread: spread(matches, alike),
    figures: besidesOtherFigures(pair, links),
    links: Math.log1p(links.length) / 4,
    ...subjectOf(alignment),
    best: long.slice(0, 4).reduce((sum, v) => sum + v, 0) / 4,
    ...detailsOf(mine, pair),
    names: namesKept(pair, links),
    rising: rising(links),
  };
}
