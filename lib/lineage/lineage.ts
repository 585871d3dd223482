import type { Article, HeldArticle } from '../article/article.ts';
import type { Credit, Evidence, Lineage, Related, Verdict } from '../report.ts';
import { SURE } from './direction.ts';
import { forOriginal, forSource } from './evidence.ts';
import { type Family, familyOf } from './family.ts';
import { relationsOf } from './relations.ts';

/** One article of the library beside the article read, with what alignment found. */
export type Match = {
  readonly article: HeldArticle;
  /** Share of the read article's words that stand in this one, 0..1. */
  readonly derived: number;
  readonly verdict: Verdict;
};

/** Who took from whom. Indices are into the matches given. */
export type Decision = {
  readonly lineage: Lineage;
  /** The original, the best supported one where the lineage is undetermined; null for `source` and `none`. */
  readonly original: number | null;
  /** Grounds for naming that original, or for calling this page the source, strongest first. */
  readonly evidence: readonly Evidence[];
  /** One for each match. */
  readonly relations: readonly Related['relation'][];
  /** Whom the page credits, found with the help of the names that its family shows. */
  readonly credits: readonly Credit[];
};

const DERIVED: ReadonlySet<Verdict> = new Set<Verdict>(['copy', 'edited', 'rewritten', 'partial']);
/** Texts weighed against each other at most: the judgement compares every two of them, sentence by sentence. */
const FAMILY = 8;

/** Share of the page that signs just short of sure are worth in choosing between two texts. */
const LEANING = 0.15;

/**
 * Judges the descent of an article among its matches (best first). Only matches whose verdict says that text is shared take
 * part; the others are on the same subject. Every two texts are compared with the rest as witnesses, so a text that itself
 * took from another of the family is not named the original while that other is there.
 */
export function decide(article: Article, matches: readonly Match[]): Decision {
  const shared = matches.flatMap((m, i) => (DERIVED.has(m.verdict) ? [i] : [])).slice(0, FAMILY);
  const family = familyOf(article, new Map(shared.map((i) => [i, (matches[i] as Match).article])));
  const judged = judge(family, matches);
  return {
    ...judged,
    evidence: evidenceOf(family, judged),
    relations: relationsOf(family, matches, judged),
    credits: family.read.credits,
  };
}

function judge(family: Family, matches: readonly Match[]): Pick<Decision, 'lineage' | 'original'> {
  const { members, versions, sources, open, toward, took, roots, isNamed } = family;
  /** How well a text explains this page: by its share, and a little by which way the unsure signs lean; of equals by all signs. */
  const support = (i: number): number =>
    (matches[i] as Match).derived + LEANING * Math.max(-1, Math.min(1, toward(i) / SURE));
  const best = (among: readonly number[]): number =>
    [...among].sort(
      (i, j) =>
        Number(toward(j) > SURE) - Number(toward(i) > SURE) ||
        support(j) - support(i) ||
        toward(j) - toward(i) ||
        i - j,
    )[0] as number;

  if (members.length === 0) return { lineage: 'none', original: null };
  if (sources.length > 0) {
    const reached = roots(open).filter((r) => sources.includes(r) || sources.some((s) => took(s, r)));
    return { lineage: 'taken', original: best(reached.length > 0 ? reached : sources) };
  }
  if (versions.length > 0) return { lineage: 'version', original: best(versions) };
  if (open.length > 0 && !isNamed) return { lineage: 'undetermined', original: best(roots(open)) };
  return { lineage: 'source', original: null };
}

function evidenceOf(
  { read, at, why, copies }: Family,
  { lineage, original }: Pick<Decision, 'lineage' | 'original'>,
): Evidence[] {
  if (lineage === 'none') return [];
  if (original === null) return forSource(read, copies.map(why));
  return forOriginal(read, at(original), lineage, why(original));
}
