import { align } from '../../lib/align/align.ts';
import { prepare } from '../../lib/align/prepare.ts';
import { rarityOf } from '../../lib/align/weights.ts';
import type { Article, HeldArticle } from '../../lib/article/article.ts';
import { MemoryLibrary } from '../../lib/corpus/memory-library.ts';
import { makeFingerprint } from '../../lib/fingerprint/make.ts';
import { findCandidates } from '../../lib/match/candidates.ts';
import type { Features } from '../../lib/match/features.ts';
import { seeAll } from '../../lib/match/judge.ts';
import type { Rivals } from '../../lib/match/rival-claims.ts';
import { readLines } from './data.ts';

/** What an article and a possible source show, and whether the one is derived from the other. */
export type Seen = { readonly id: string; readonly features: Features; readonly rivals: Rivals | null };
export type Labelled = Seen & {
  readonly set: string;
  /** Null where it is not known. */
  readonly y: 0 | 1 | null;
  /** The same for all examples of one article: they are left out together. */
  readonly group: string;
};

/** One article traced: its set, all its candidates, judged beside each other. */
export type Traced = { readonly set: string; readonly group: string; readonly candidates: readonly Labelled[] };

/** All that the judgement is learnt from. */
export type Examples = { readonly pairs: readonly Labelled[]; readonly traced: readonly Traced[] };

type Pair = { id: string; set?: string; subset?: string; label?: 0 | 1; article: Article; original: Article };
type Query = HeldArticle & { set: string; expect: string | null; also?: string[] };

/** Articles of the large corpus that are traced as strangers: as many as the labelled originals. */
const STRANGERS = 400;
/** Two texts of one outlet so near in time may be versions of one story. */
const VERSION_DAYS = 3;
/** A common run of as many words between two outlets may be an agency's. */
const AGENCY_RUN = 20;

function fromPair(p: Pair): Labelled {
  const alignment = align(prepare(p.article), prepare(p.original));
  return {
    id: p.id,
    set: p.set ?? `align-${p.subset}`,
    y: p.label ?? (p.subset === 'none' ? 0 : 1),
    group: p.article.text,
    features: (seeAll([alignment])[0] as { seen: Features }).seen,
    rivals: null,
  };
}

/** Everything that `trace` would judge for this article. */
async function judgedBy(article: Article, library: MemoryLibrary): Promise<(Seen & { held: HeldArticle })[]> {
  const { candidates, rarity, standing } = await findCandidates(makeFingerprint(article), library);
  const held = (await library.articles(candidates.map((c) => c.key))).filter((o) => o.id !== article.id);
  const prepared = prepare(article, standing);
  const rare = rarityOf(prepared, rarity);
  const alignments = held.map((other) => align(prepared, prepare(other), rare));
  return seeAll(alignments).map(({ seen, rivals }, n) => {
    const other = held[n] as HeldArticle;
    return { id: other.id, held: other, features: seen, rivals };
  });
}

async function fromQuery(q: Query, library: MemoryLibrary): Promise<Traced> {
  // Reuters' siblings may be further versions, allsides' further copies: no negatives from those.
  const known = q.expect === null || ['sheepdog', 'wmt', 'pan-mt'].includes(q.set);
  const candidates = (await judgedBy(q, library)).map(({ held, ...seen }): Labelled => {
    const original = held.id === q.expect || q.also?.includes(held.id) === true;
    return { ...seen, set: `trace-${q.set}${original ? '+' : ''}`, y: original ? 1 : known ? 0 : null, group: q.text };
  });
  return { set: q.set, group: q.text, candidates };
}

const days = (x: Article, y: Article): number =>
  Math.abs(Date.parse(x.published ?? '') - Date.parse(y.published ?? '')) / 86_400_000;

/** Whether one may be a version of the other, or both print an agency's text (`longest`: their longest common run, in words). */
export function mayBeFrom(article: HeldArticle, held: HeldArticle, longest: number): boolean {
  if (article.outlet === held.outlet) return !(days(article, held) > VERSION_DAYS);
  return longest >= AGENCY_RUN;
}

/** An article that the library has nothing of, as far as is known: what may be a version or an agency's text is left open. */
async function fromStranger(article: HeldArticle, library: MemoryLibrary): Promise<Traced> {
  const candidates = (await judgedBy(article, library)).map(({ held, ...seen }): Labelled => {
    const open = mayBeFrom(article, held, Math.round(2 ** (5 * seen.features.longest) - 1));
    return { ...seen, set: 'trace-large', y: open ? null : 0, group: article.text };
  });
  return { set: 'large', group: article.text, candidates };
}

/** Copies of so many originals are altered: few enough to weigh like one set among others. */
const ALTERED = 60;

/**
 * Copies whose figures were all altered, word for word otherwise, whole and by halves: nobody collects such, and without
 * them other figures look like proof of another story, as they are in bulletins of one form.
 */
function altered(pairs: readonly Pair[]): Pair[] {
  const originals = [...new Map(pairs.filter((p) => p.label === 1).map((p) => [p.original.text, p])).values()];
  const step = Math.max(1, Math.floor(originals.length / ALTERED));
  return originals
    .filter((_, n) => n % step === 0)
    .map((p, n) => {
      const { text } = p.original;
      const part = n % 2 === 0 ? text : text.slice(0, text.length / 2);
      const other = part.replace(/\d/g, (digit) => String((Number(digit) * 3 + 4) % 10));
      return { id: `altered-${p.id}`, set: 'altered', label: 1, article: { text: other }, original: p.original };
    });
}

/** Articles of the large corpus that are not held, evenly picked from all of it. */
export async function strangersOf(dir: string, held: ReadonlySet<string>): Promise<HeldArticle[]> {
  const strangers = (await readLines<HeldArticle>(dir, 'corpus-large')).filter((a) => !held.has(a.id));
  const step = Math.max(1, Math.floor(strangers.length / STRANGERS));
  return strangers.filter((_, n) => n % step === 0).slice(0, STRANGERS);
}

/** Reads the features off every labelled pair and every traced article: some minutes. */
export async function collect(dir: string): Promise<Examples> {
  const pairs: Labelled[] = [];
  for (const name of ['verdict', 'align']) pairs.push(...(await readLines<Pair>(dir, name)).map(fromPair));
  pairs.push(...altered(await readLines<Pair>(dir, 'verdict')).map(fromPair));
  const library = new MemoryLibrary();
  const held = new Set<string>();
  for (const article of await readLines<HeldArticle>(dir, 'corpus')) {
    library.add(article);
    held.add(article.id);
  }
  const traced: Traced[] = [];
  for (const q of await readLines<Query>(dir, 'trace')) traced.push(await fromQuery(q, library));
  for (const stranger of await strangersOf(dir, held)) traced.push(await fromStranger(stranger, library));
  return { pairs, traced };
}
