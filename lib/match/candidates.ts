import type { Library, Posting } from '../corpus/library.ts';
import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import { termHash } from '../fingerprint/word-hashes.ts';
import type { Span } from '../text/span.ts';
import { isCommon } from '../text/word-weight.ts';

/** An article that may be the source, by its key in the library, with what speaks for it. */
export type Candidate = {
  readonly key: number;
  /** Idf-weighted share of the article's shingles that it holds: high for copies. */
  readonly shingles: number;
  /** The same over content words: high for rewrites and for stories on the same subject. */
  readonly terms: number;
  /** The sum of both, the second for an article of usual length. */
  readonly score: number;
};

export type Found = {
  readonly candidates: readonly Candidate[];
  /** How rare a stem is in the library, 0..1. */
  readonly rarity: (stem: string) => number;
  /** Stretches of the article that stand in far more articles than the rest of it: boilerplate, whatever it says. */
  readonly standing: readonly Span[];
};

/**
 * How many candidates go on to alignment: they hold the original for 99.3 % of the dev queries. The others are its
 * rivals: set against a dozen rather than eight, strangers are told from copies better (`rivals.ts`). Each costs 1 to 3 ms.
 */
export const CANDIDATES = 12;
/**
 * The longer an article is, the more of any text's content words it holds: a transcript has most of them. So their share counts
 * less in long articles, as in BM25 (Robertson and Zaragoza 2009, b; `usual` in words). Of the dev queries' originals .5 to 3 % more
 * stand first so, for b from .1 to .3, and the dozen that is read is a third as long.
 */
export const LENGTH = { b: 0.15, usual: 800 };
/** Articles whose length is looked at: the best by shares alone. */
export const LOOKED_AT = 40;
/**
 * A paragraph taken into a long story of its own shares few of the story's content words with its source, which dozens of articles
 * on the story's subject surpass: of passages of 60 words put into other articles, 66 % were among the candidates by both counts
 * together, all with these besides. So those that share most shingles are looked at besides, from about six rare ones on: what is shorter
 * is no more than standing background (`probability.ts`).
 */
export const EXCERPT = { weight: 5, most: 3 };
/** A shingle in more articles than this is boilerplate (SuperFastMatch drops hashes with over 100 postings). */
const BOILERPLATE = 100;
/** A content word in more than this share of the library says little and its posting is long. */
const COMMON = 0.1;
/** In a small library no word is common: postings up to this length are always read. */
const SHORT = 200;

/**
 * Adds each hash's inverse document frequency, squared for sharpness, to the articles that hold it: `into` is by key.
 * Lists longer than `longest` count for the whole alone. Returns the whole weight asked.
 */
function accumulate(
  hashes: readonly number[],
  found: ReadonlyMap<number, Posting>,
  size: number,
  longest: number,
  into: Float64Array,
): number {
  let all = 0;
  for (const hash of hashes) {
    const posting = found.get(hash);
    const idf = Math.log((size + 1) / ((posting?.count ?? 0) + 0.5)) / Math.log(size + 2);
    const weight = Math.max(0, idf) ** 2;
    all += weight;
    if (!posting || posting.count > longest) continue;
    const { keys } = posting;
    for (let i = 0; i < keys.length; i++) into[keys[i] as number] = (into[keys[i] as number] as number) + weight;
  }
  return Math.max(1e-9, all);
}

/** The highest key of all lists, plus one. */
function keyRange(found: ReadonlyMap<number, Posting>): number {
  let highest = 0;
  for (const { keys } of found.values()) highest = Math.max(highest, keys[keys.length - 1] ?? 0);
  return highest + 1;
}

const better = (x: Candidate, y: Candidate): number => y.score - x.score || x.key - y.key;

/** Puts a candidate among the best few; they stand in order, and what falls out behind is dropped. */
function insert(into: Candidate[], candidate: Candidate, most: number): void {
  into.push(candidate);
  if (into.length < most) return;
  into.sort(better);
  if (into.length > most) into.pop();
}

/** The best few by both shares, and by shingles alone. */
type Best = { readonly broad: readonly Candidate[]; readonly excerpts: readonly Candidate[] };

/** The best few of all articles that hold anything, without an object each: in a large library that is most of it. */
function best(shingles: Float64Array, terms: Float64Array, allShingles: number, allTerms: number): Best {
  const broad: Candidate[] = [];
  const excerpts: Candidate[] = [];
  const least = (of: readonly Candidate[], most: number) => (of.length < most ? 0 : (of[most - 1] as Candidate).score);
  for (let key = 0; key < shingles.length; key++) {
    const s = (shingles[key] as number) / allShingles;
    const t = (terms[key] as number) / allTerms;
    const score = s + t;
    // Of equals the lower key stands first, and that one is there already.
    if (score > least(broad, LOOKED_AT)) insert(broad, { key, shingles: s, terms: t, score }, LOOKED_AT);
    if ((shingles[key] as number) >= EXCERPT.weight && s > least(excerpts, CANDIDATES + EXCERPT.most)) {
      insert(excerpts, { key, shingles: s, terms: t, score: s }, CANDIDATES + EXCERPT.most);
    }
  }
  return { broad: broad.sort(better), excerpts: excerpts.sort(better) };
}

/** Those that are read: the best of both kinds for their length. */
async function choose({ broad, excerpts }: Best, library: Library): Promise<Candidate[]> {
  const keys = [...new Set([...broad, ...excerpts].map(({ key }) => key))];
  const lengths = await library.lengths(keys);
  const words = new Map(keys.map((key, n) => [key, lengths[n] as number]));
  const weighed = (few: readonly Candidate[]): Candidate[] =>
    few.map((candidate) => {
      const length = 1 + LENGTH.b * ((words.get(candidate.key) as number) / LENGTH.usual - 1);
      return { ...candidate, score: candidate.shingles + candidate.terms / length };
    });
  const chosen = weighed(broad).sort(better).slice(0, CANDIDATES);
  const there = new Set(chosen.map(({ key }) => key));
  const besides = weighed(excerpts.filter(({ key }) => !there.has(key)));
  return [...chosen, ...besides.slice(0, EXCERPT.most)].sort(better);
}

/** A word in up to this many articles is as rare as can be: a story and its family hold it. */
const FAMILY = 8;

/** 1 up to FAMILY articles, falling with the logarithm of the document frequency to 0 for a word in all of them. */
function rarityIn(found: ReadonlyMap<number, Posting>, size: number): (stem: string) => number {
  const span = Math.log(size / FAMILY);
  return (stem) => {
    if (isCommon(stem)) return 1;
    const count = found.get(termHash(stem))?.count ?? 0;
    return count <= FAMILY || span <= 0 ? 1 : Math.max(0, 1 - Math.log(count / FAMILY) / span);
  };
}

/** Boilerplate stands in more articles than any story's family has, and in more than the rest of the same text does. */
const STANDING = { articles: 20, times: 4 };

/**
 * A text of which all is held by many articles is a widely copied one; a stretch held by many while the rest is not is furniture
 * ("Please verify you're not a robot", how a poll was taken).
 */
function standingIn({ shingles, spans }: Fingerprint, found: ReadonlyMap<number, Posting>): Span[] {
  const counts = shingles.map((hash) => found.get(hash)?.count ?? 0);
  const median = [...counts].sort((x, y) => x - y)[counts.length >> 1] ?? 0;
  const limit = Math.max(STANDING.articles, STANDING.times * median);
  return counts.flatMap((count, n) =>
    count > limit ? [{ start: spans[2 * n] as number, end: spans[2 * n + 1] as number }] : [],
  );
}

/**
 * The articles of the library that share most with a fingerprint, best first: containment of the article's shingles
 * and of its content words, each weighted by rarity in the library. Containment and not resemblance, because a copy
 * may be a small part of a long original.
 */
export async function findCandidates(fingerprint: Fingerprint, library: Library): Promise<Found> {
  const size = await library.size();
  if (size === 0) return { candidates: [], rarity: () => 1, standing: [] };
  const limit = Math.max(SHORT, COMMON * size);
  const found = await library.postings([...fingerprint.shingles, ...fingerprint.terms], limit);
  const range = keyRange(found);
  const shingles = new Float64Array(range);
  const terms = new Float64Array(range);
  const allShingles = accumulate(fingerprint.shingles, found, size, BOILERPLATE, shingles);
  const allTerms = accumulate(fingerprint.terms, found, size, limit, terms);
  return {
    candidates: await choose(best(shingles, terms, allShingles, allTerms), library),
    rarity: rarityIn(found, size),
    standing: standingIn(fingerprint, found),
  };
}
