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
 * rivals: set against a dozen rather than eight, strangers are told from copies better (`rivals.ts`). Each costs 1 to 3 ms.
 */
export const CANDIDATES = 12;
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

/** The best few of all articles that hold anything, without an object each: in a large library that is most of it. */
function best(shingles: Float64Array, terms: Float64Array, allShingles: number, allTerms: number): Candidate[] {
  const chosen: Candidate[] = [];
  const excerpts: Candidate[] = [];
  const least = (of: readonly Candidate[], most: number) => (of.length < most ? 0 : (of[most - 1] as Candidate).score);
  for (let key = 0; key < shingles.length; key++) {
    const s = (shingles[key] as number) / allShingles;
    const t = (terms[key] as number) / allTerms;
    const score = s + t;
    // Of equals the lower key stands first, and that one is there already.
    if (score > least(chosen, CANDIDATES)) insert(chosen, { key, shingles: s, terms: t, score }, CANDIDATES);
    if ((shingles[key] as number) >= EXCERPT.weight && s > least(excerpts, CANDIDATES + EXCERPT.most)) {
      insert(excerpts, { key, shingles: s, terms: t, score: s }, CANDIDATES + EXCERPT.most);
    }
  }
  const taken = new Set(chosen.map(({ key }) => key));
  const besides = excerpts
    .sort(better)
    .filter(({ key }) => !taken.has(key))
    .slice(0, EXCERPT.most);
  return [...chosen, ...besides.map((c) => ({ ...c, score: c.shingles + c.terms }))].sort(better);
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
    candidates: best(shingles, terms, allShingles, allTerms),
    rarity: rarityIn(found, size),
    standing: standingIn(fingerprint, found),
  };
}
