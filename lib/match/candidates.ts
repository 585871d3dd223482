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
 * How many candidates go on to alignment: 8 hold the original for 99.3 % of the dev queries, 16 for 99.5 %. The others are its
 * rivals: set against a dozen rather than eight, strangers are told from copies better (`rivals.ts`). Each costs about 3 ms.
 */
export const CANDIDATES = 12;
/** A shingle in more articles than this is boilerplate (SuperFastMatch drops hashes with over 100 postings). */
const BOILERPLATE = 100;
/** A content word in more than this share of the library says little and its posting is long. */
const COMMON = 0.1;
/** In a small library no word is common: postings up to this length are always read. */
const SHORT = 200;

/** Adds each hash's inverse document frequency, squared for sharpness, to the articles that hold it. Returns the whole weight asked. */
function accumulate(
  hashes: readonly number[],
  found: ReadonlyMap<number, Posting>,
  size: number,
  into: Map<number, number>,
): number {
  let all = 0;
  for (const hash of hashes) {
    const posting = found.get(hash);
    const idf = Math.log((size + 1) / ((posting?.count ?? 0) + 0.5)) / Math.log(size + 2);
    const weight = Math.max(0, idf) ** 2;
    all += weight;
    for (const key of posting?.keys ?? []) into.set(key, (into.get(key) ?? 0) + weight);
  }
  return Math.max(1e-9, all);
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

const strip = (found: ReadonlyMap<number, Posting>, limit: number): Map<number, Posting> =>
  new Map([...found].map(([hash, p]) => [hash, p.count > limit ? { count: p.count, keys: [] } : p]));

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
  const shingles = new Map<number, number>();
  const terms = new Map<number, number>();
  const allShingles = accumulate(fingerprint.shingles, strip(found, BOILERPLATE), size, shingles);
  const allTerms = accumulate(fingerprint.terms, found, size, terms);
  const candidates = [...new Set([...shingles.keys(), ...terms.keys()])].map((key) => {
    const s = (shingles.get(key) ?? 0) / allShingles;
    const t = (terms.get(key) ?? 0) / allTerms;
    return { key, shingles: s, terms: t, score: s + t };
  });
  candidates.sort((x, y) => y.score - x.score || x.key - y.key);
  return {
    candidates: candidates.slice(0, CANDIDATES),
    rarity: rarityIn(found, size),
    standing: standingIn(fingerprint, found),
  };
}
