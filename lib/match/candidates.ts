import type { LengthOf, Library, Posting } from '../corpus/library.ts';
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
  /** The sum of both, the second as for an article of usual length. */
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
 * less in long articles, as in BM25 (Robertson and Zaragoza 2009, b; `usual` in hashes, those of some 750 words). Of the dev queries'
 * originals .5 to 3 % more stand first so, for b from .1 to .3, and among 100,000 articles the dozen that is read is an eighth
 * as long: where only the best by shares were looked at for their length, those were the longest of the library.
 */
export const LENGTH = { b: 0.2, usual: 600 };
/**
 * A paragraph taken into a long story of its own shares few of the story's content words with its source, which dozens of articles
 * on the story's subject surpass: of passages of 60 words put into other articles, 66 % were among the candidates by both counts
 * together, all with these besides. So those that share most shingles are looked at besides, from about six rare ones on: what is shorter
 * is no more than standing background (`probability.ts`).
 */
export const EXCERPT = { weight: 5, most: 3 };
/**
 * Shingles of a text that the library is asked for, as many as some 750 words leave: of a longer text the lowest, but half of them at
 * least, a sample that favours no part of it (bottom-k sketches, Cohen and Kaplan 2007). Each costs a bucket to read: of 100,000
 * articles the slowest twentieth of traces, those of long texts, take a seventh less. On dev nothing changes. Of passages put into
 * other texts those of 60 words and more are found as before; of 40 words, in texts of 2,500 and more, 94.5 % where it was all.
 */
const ASKED = { least: 300, share: 0.5 };
/** A shingle in more articles than this is boilerplate (SuperFastMatch drops hashes with over 100 postings). */
const BOILERPLATE = 100;
/**
 * A content word that weighs less than this share of what the rarest does says little, and its posting is long: in 10,000 articles
 * one that 9 % of them hold, in 100,000 5 %, in a million 3 %.
 */
const LIGHT = 1 / 15;
/** In a small library no word is common: postings up to this length are always read. */
const SHORT = 200;
/** The longest posting that is read, in articles: weights are squares of logarithms (see `sumsOf`). */
export const longest = (size: number): number => Math.max(SHORT, size ** (1 - Math.sqrt(LIGHT)));

/** Weights added up: by the key of each article, and of an article that held all that was asked for. */
type Sums = { readonly by: Float64Array; readonly all: number };

/**
 * Each hash counts by its inverse document frequency, squared for sharpness. Lists longer than `most` count for the whole alone.
 */
function sumsOf(hashes: readonly number[], found: ReadonlyMap<number, Posting>, size: number, most: number): Sums {
  const by = new Float64Array(keyRange(found));
  let all = 0;
  for (const hash of hashes) {
    const posting = found.get(hash);
    const idf = Math.log((size + 1) / ((posting?.count ?? 0) + 0.5)) / Math.log(size + 2);
    const weight = Math.max(0, idf) ** 2;
    all += weight;
    if (!posting || posting.count > most) continue;
    const { keys } = posting;
    for (let i = 0; i < keys.length; i++) by[keys[i] as number] = (by[keys[i] as number] as number) + weight;
  }
  return { by, all: Math.max(1e-9, all) };
}

/** The highest key of all lists, plus one. */
function keyRange(found: ReadonlyMap<number, Posting>): number {
  let highest = 0;
  for (const { keys } of found.values()) highest = Math.max(highest, keys[keys.length - 1] ?? 0);
  return highest + 1;
}

const better = (x: Candidate, y: Candidate): number => y.score - x.score || x.key - y.key;
const moreShingles = (x: Candidate, y: Candidate): number => y.shingles - x.shingles || x.key - y.key;

/** Puts a candidate among the best few; they stand in order, and what falls out behind is dropped. */
function insert(into: Candidate[], candidate: Candidate, most: number, order: typeof better): void {
  into.push(candidate);
  if (into.length < most) return;
  into.sort(order);
  if (into.length > most) into.pop();
}

/** By what the share of an article's words is divided; one of unknown length is taken for a usual one. */
const weightOf = (length: number): number => (length === 0 ? 1 : 1 + LENGTH.b * (length / LENGTH.usual - 1));

/** The best few by both shares, and besides those by shingles alone; without an object for each article that holds anything. */
function best(shingles: Sums, terms: Sums, lengthOf: LengthOf, excerpt: number): Candidate[] {
  const broad: Candidate[] = [];
  const excerpts: Candidate[] = [];
  // Those by shingles may be among the others.
  const most = CANDIDATES + EXCERPT.most;
  for (let key = 0; key < shingles.by.length; key++) {
    const s = (shingles.by[key] as number) / shingles.all;
    const t = (terms.by[key] as number) / terms.all;
    if (s + t === 0) continue;
    const score = s + t / weightOf(lengthOf(key));
    // Of equals the lower key stands first, and that one is there already.
    if (broad.length < CANDIDATES || score > (broad[CANDIDATES - 1] as Candidate).score)
      insert(broad, { key, shingles: s, terms: t, score }, CANDIDATES, better);
    if ((shingles.by[key] as number) < excerpt) continue;
    if (excerpts.length < most || s > (excerpts[most - 1] as Candidate).shingles)
      insert(excerpts, { key, shingles: s, terms: t, score }, most, moreShingles);
  }
  const there = new Set(broad.map(({ key }) => key));
  const besides = excerpts.sort(moreShingles).filter(({ key }) => !there.has(key));
  return [...broad, ...besides.slice(0, EXCERPT.most)].sort(better);
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
function standingIn(
  { shingles, spans }: Fingerprint,
  asked: readonly number[],
  found: ReadonlyMap<number, Posting>,
): Span[] {
  const counts = asked.map((hash) => found.get(hash)?.count ?? 0);
  const median = counts.sort((x, y) => x - y)[counts.length >> 1] ?? 0;
  const limit = Math.max(STANDING.articles, STANDING.times * median);
  return shingles.flatMap((hash, n) =>
    (found.get(hash)?.count ?? 0) > limit ? [{ start: spans[2 * n] as number, end: spans[2 * n + 1] as number }] : [],
  );
}

/** The shingles that are asked for. */
function sampled(shingles: readonly number[]): readonly number[] {
  const most = Math.max(ASKED.least, Math.ceil(ASKED.share * shingles.length));
  return shingles.length <= most ? shingles : [...Uint32Array.from(shingles).sort().subarray(0, most)];
}

/**
 * The articles of the library that share most with a fingerprint, best first: containment of the article's shingles
 * and of its content words, each weighted by rarity in the library. Containment and not resemblance, because a copy
 * may be a small part of a long original.
 */
export async function findCandidates(fingerprint: Fingerprint, library: Library): Promise<Found> {
  const size = await library.size();
  if (size === 0) return { candidates: [], rarity: () => 1, standing: [] };
  const limit = longest(size);
  const asked = sampled(fingerprint.shingles);
  const [found, lengthOf] = await Promise.all([
    library.postings([...asked, ...fingerprint.terms], limit),
    library.lengths(),
  ]);
  const shingles = sumsOf(asked, found, size, BOILERPLATE);
  const excerpt = EXCERPT.weight * (Math.max(1, asked.length) / Math.max(1, fingerprint.shingles.length));
  const terms = sumsOf(fingerprint.terms, found, size, limit);
  return {
    candidates: best(shingles, terms, lengthOf, excerpt),
    rarity: rarityIn(found, size),
    standing: standingIn(fingerprint, asked, found),
  };
}
