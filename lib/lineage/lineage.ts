import type { Article, HeldArticle } from '../article/article.ts';
import type { Credit, Evidence, Lineage, Related, Verdict } from '../report.ts';
import { agencyOf, OWN } from './agency.ts';
import { direction, type Ground, grounds, SURE, total } from './direction.ts';
import { forOriginal, forSource } from './evidence.ts';
import { foldOutlet } from './outlet.ts';
import { areVersions } from './versions.ts';
import { type Witness, witness } from './witness.ts';

/** One article of the library beside the article read, with what alignment found. */
export type Match = {
  readonly article: HeldArticle;
  /** Share of the read article's words that stand in this one, 0..1. */
  readonly derived: number;
  /** Share of this one's words that stand in the read article, 0..1. */
  readonly sourceShare: number;
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
  /** The agency whose text the shared matter is, as far as original or page say so ("From the Associated Press"). */
  readonly agency: string | null;
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
export function decide(article: Article, matches: readonly Match[], credits?: readonly Credit[]): Decision {
  const shares = (m: Match): boolean => DERIVED.has(m.verdict);
  const family = matches.flatMap((m, i) => (shares(m) ? [i] : [])).slice(0, FAMILY);
  const read = witness(article, credits);
  if (family.length === 0) {
    return {
      lineage: 'none',
      original: null,
      evidence: [],
      relations: matches.map(() => 'subject'),
      agency: agencyIn(read),
    };
  }
  const held = new Map(family.map((i) => [i, witness((matches[i] as Match).article)]));
  const at = (i: number): Witness => held.get(i) as Witness;
  const but = (...not: number[]): Witness[] => family.filter((i) => !not.includes(i)).map(at);
  const took = (i: number, j: number): boolean =>
    !areVersions(at(i), at(j)) && direction(at(i), at(j), [read, ...but(i, j)]) > SURE;

  const versions = family.filter((i) => areVersions(read, at(i)));
  const strangers = family.filter((i) => !versions.includes(i));
  const why = new Map(strangers.map((i) => [i, grounds(read, at(i), but(i))]));
  const toward = (i: number): number => total(why.get(i) ?? []);
  const copies = strangers.filter((i) => toward(i) < -SURE);
  const sources = strangers.filter((i) => toward(i) > SURE);
  const open = strangers.filter((i) => !copies.includes(i));
  /** Those that took from none of the others; all of them should they go round in a ring. */
  const roots = (among: readonly number[]): number[] => {
    const first = among.filter((i) => !among.some((j) => j !== i && took(i, j)));
    return first.length > 0 ? first : [...among];
  };
  const share = (i: number): number => (matches[i] as Match).derived;
  /** How well a text explains this page: by its share, and a little by which way the unsure signs lean. */
  const support = (i: number): number => share(i) + LEANING * Math.max(-1, Math.min(1, toward(i) / SURE));
  const best = (among: readonly number[]): number =>
    [...among].sort(
      (i, j) => Number(toward(j) > SURE) - Number(toward(i) > SURE) || support(j) - support(i) || i - j,
    )[0] as number;

  const judged = ((): Pick<Decision, 'lineage' | 'original'> => {
    if (sources.length > 0) {
      const reached = roots(open).filter((r) => sources.includes(r) || sources.some((s) => took(s, r)));
      return { lineage: 'taken', original: best(reached.length > 0 ? reached : sources) };
    }
    if (versions.length > 0) return { lineage: 'version', original: best(versions) };
    if (open.length > 0) return { lineage: 'undetermined', original: best(roots(open)) };
    if (carries(read) && copies.every((i) => total(withoutCredits(why.get(i) ?? [])) >= -SURE)) {
      return { lineage: 'undetermined', original: best(roots(copies)) };
    }
    return { lineage: 'source', original: null };
  })();
  const { lineage, original } = judged;

  /** Took from the same original, for all that is known: nothing on it names this page. */
  const fellow = (i: number, source: number): boolean =>
    took(i, source) && !(why.get(i) ?? []).some((g) => g.direct && g.weight < 0 && g.evidence.kind !== 'outlet');
  const relations = matches.map((m, i): Related['relation'] => {
    if (!shares(m)) return 'subject';
    if (i === original) return 'original';
    if (!held.has(i)) return 'sibling';
    if (copies.includes(i)) return original !== null && lineage === 'taken' && fellow(i, original) ? 'sibling' : 'copy';
    if (lineage === 'version' && versions.includes(i)) return 'version';
    return original !== null && areVersions(at(original), at(i)) ? 'version' : 'sibling';
  });
  const source = original === null ? null : at(original);
  const evidence = source
    ? forOriginal(
        read,
        source,
        lineage,
        why.get(original as number) ?? grounds(read, source),
        share(original as number),
      )
    : forSource(
        read,
        copies.map((i) => why.get(i) ?? []),
      );
  return { lineage, original, evidence, relations, agency: (source && agencyIn(source)) ?? agencyIn(read) };
}

/**
 * Whether a page carries an agency's text under another outlet's name. Such a page took its text itself: that it keeps more of
 * the agency's credit lines than others do makes none of them its copy.
 */
const carries = ({ own, article, publisher }: Witness): boolean =>
  article.outlet !== undefined &&
  own.some((o) => o.share >= OWN && publisher !== o.name && foldOutlet(article.outlet) !== foldOutlet(o.name));
const withoutCredits = (all: readonly Ground[]): Ground[] => all.filter((g) => g.evidence.kind !== 'credit');

const agencyIn = ({ own, publisher, article }: Witness): string | null =>
  publisher ?? agencyOf(article, own)?.name ?? null;

/** Which of the matches are versions of the original by its own outlet or agency (indices, the original itself left out). */
export function versions(original: number, matches: readonly Match[]): number[] {
  const base = matches[original];
  if (!base) return [];
  const own = witness(base.article);
  return matches.flatMap((m, i) =>
    i !== original && DERIVED.has(m.verdict) && areVersions(own, witness(m.article)) ? [i] : [],
  );
}
