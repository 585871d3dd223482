import type { Article, HeldArticle } from '../article/article.ts';
import type { Credit, Evidence, Lineage, Related, Verdict } from '../report.ts';
import { agencyOf } from './agency.ts';
import { peculiar, type Readings, vote } from './collation.ts';
import { findCredits } from './credits.ts';
import { direction, grounds, names, SURE, total } from './direction.ts';
import { forOriginal, forSource } from './evidence.ts';
import { namesAmong, othersThan } from './family-names.ts';
import { sameOutlet } from './outlet.ts';
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
  /** Whom the page credits, found with the help of the names that its family shows. */
  readonly credits: readonly Credit[];
  /** The agency whose text the shared matter is, as far as original or page say so ("From the Associated Press"). */
  readonly agency: string | null;
};

const DERIVED: ReadonlySet<Verdict> = new Set<Verdict>(['copy', 'edited', 'rewritten', 'partial']);
/** Texts weighed against each other at most: the judgement compares every two of them, sentence by sentence. */
const FAMILY = 8;

/** Share of the page that signs just short of sure are worth in choosing between two texts. */
const LEANING = 0.15;

/** How many more sentences of a third text side with the first than with the second. */
const sides = (first: Readings, second: Readings, third: Readings): number => {
  const votes = vote(first, second, third);
  return votes.first - votes.second;
};

/** A sum this small leans nowhere. */
const SLIGHT = 0.2;
/** Sentences from which an agreement is no accident. */
const PECULIAR = 2;

/**
 * Judges the descent of an article among its matches (best first). Only matches whose verdict says that text is shared take
 * part; the others are on the same subject. Every two texts are compared with the rest as witnesses, so a text that itself
 * took from another of the family is not named the original while that other is there.
 */
export function decide(article: Article, matches: readonly Match[]): Decision {
  const shares = (m: Match): boolean => DERIVED.has(m.verdict);
  const family = matches.flatMap((m, i) => (shares(m) ? [i] : [])).slice(0, FAMILY);
  const shown = namesAmong([article, ...family.map((i) => (matches[i] as Match).article)]);
  const witnessOf = (one: Article): Witness => witness(one, findCredits(one, othersThan(one, shown)));
  const read = witnessOf(article);
  if (family.length === 0) {
    return {
      lineage: 'none',
      original: null,
      evidence: [],
      relations: matches.map(() => 'subject'),
      credits: read.credits,
      agency: agencyIn(read),
    };
  }
  const held = new Map(family.map((i) => [i, witnessOf((matches[i] as Match).article)]));
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

  /**
   * Where a text names this page as where it comes from, this page is the source of those too that nothing leads elsewhere;
   * what the copies agree on is then no witness against it.
   */
  const isNamed =
    copies.some((i) => names(at(i), read)) && open.every((i) => direction(read, at(i), but(i, ...copies)) <= SLIGHT);

  const judged = ((): Pick<Decision, 'lineage' | 'original'> => {
    if (sources.length > 0) {
      const reached = roots(open).filter((r) => sources.includes(r) || sources.some((s) => took(s, r)));
      return { lineage: 'taken', original: best(reached.length > 0 ? reached : sources) };
    }
    if (versions.length > 0) return { lineage: 'version', original: best(versions) };
    if (open.length > 0 && !isNamed) return { lineage: 'undetermined', original: best(roots(open)) };
    return { lineage: 'source', original: null };
  })();
  const { lineage, original } = judged;

  /**
   * Whether a text seems to come from this page and not from the original: it names the page, or has of it what no other
   * text has (shared peculiarities show descent: P. Maas, Textkritik, 1927). Otherwise it took from the same original.
   */
  const tookFromHere = (i: number): boolean => {
    const others = but(i).map((w) => w.readings);
    return (
      names(at(i), read) ||
      peculiar(read.readings, at(i).readings, others) >= PECULIAR ||
      others.every((o) => sides(read.readings, o, at(i).readings) >= PECULIAR)
    );
  };
  /** A later or earlier version of the original that shares too little with this page to be judged by its text. */
  const isVersionOfOriginal = ({ article: other, verdict }: Match): boolean => {
    const { article: its } = original === null ? {} : (matches[original] as Match);
    return (
      its !== undefined &&
      verdict === 'same-subject' &&
      sameOutlet(its, other) === 'same' &&
      areVersions(at(original as number), witnessOf(other))
    );
  };
  const relations = matches.map((m, i): Related['relation'] => {
    if (i === original) return 'original';
    if (!shares(m)) return isVersionOfOriginal(m) ? 'version' : 'subject';
    if (!held.has(i)) return 'sibling';
    if (lineage === 'source') return 'copy';
    if (copies.includes(i)) return lineage === 'version' || tookFromHere(i) ? 'copy' : 'sibling';
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
  const { credits } = read;
  return { lineage, original, evidence, relations, credits, agency: (source && agencyIn(source)) ?? agencyIn(read) };
}

const agencyIn = ({ own, publisher, article }: Witness): string | null =>
  publisher ?? agencyOf(article, own)?.name ?? null;
