import type { Prepared, Sentence } from './prepare.ts';
import { type SentencePair, similarPairs } from './similarity.ts';
import { type Pair, sumOf } from './weights.ts';

/** One sentence of the article that goes back to one of the source; a sentence may have several (split, merged). */
export type Link = {
  readonly i: number;
  readonly j: number;
  /** Likeness of the two, 0..1, after what stronger links explain is taken off. */
  readonly score: number;
  /** Dice's coefficient of the whole sentences. */
  readonly dice: number;
  /** Weight of the keys that this link and no stronger one explains. */
  readonly shared: number;
};

/** A pair below this is no seed; measured on PAN 2013 (.25 adds false passages on translations, .35 loses summaries). */
const SEED = 0.3;
/** What must remain of a pair's score once stronger links have explained their share of both sentences. */
const REMAINS = 0.26;
/** A short sentence wholly inside a longer one scores as a part of it, a little under a whole match. */
const CONTAINED = 0.8;
/** Below this many distinct keys, containment is chance. */
const LEAST_KEYS = 6;
/** Neighbours that pair up in the same places speak for a pair: at most this much on top. */
const CONTEXT = 0.25;
/** How far a neighbour may stand. */
const NEAR = 2;

/** How alike the two sentences of a pair are, 0..1; very short ones count less. */
function likeness(pair: SentencePair, a: Sentence, b: Sentence): number {
  const small = Math.min(a.keys.length, b.keys.length);
  const contained =
    small < LEAST_KEYS ? 0 : CONTAINED * (a.keys.length < b.keys.length ? pair.ofArticle : pair.ofSource);
  return Math.max(pair.dice, contained) * Math.min(1, small / 5);
}

type Scored = { pair: SentencePair; own: number; score: number };

/** The pairs that are a seed, with their own likeness and the same lifted by the best pair beside them. */
function inContext(a: Prepared, b: Prepared, pairs: readonly SentencePair[]): Scored[] {
  const width = b.sentences.length + 2 * NEAR;
  const at = (i: number, j: number) => (i + NEAR) * width + j + NEAR;
  const own = new Map<number, number>();
  for (const p of pairs) own.set(at(p.i, p.j), likeness(p, a.sentences[p.i] as Sentence, b.sentences[p.j] as Sentence));
  const scored: Scored[] = [];
  for (const pair of pairs) {
    const mine = own.get(at(pair.i, pair.j)) as number;
    // Neighbours lift a pair by half of its own likeness at most.
    if (mine * (1 + 2 * CONTEXT) < SEED) continue;
    let beside = 0;
    for (let di = -NEAR; di <= NEAR; di++) {
      for (let dj = -NEAR; dj <= NEAR; dj++) {
        if (di !== 0 && dj !== 0) beside = Math.max(beside, own.get(at(pair.i + di, pair.j + dj)) ?? 0);
      }
    }
    const score = mine + CONTEXT * beside * Math.min(1, 2 * mine);
    if (score >= SEED) scored.push({ pair, own: mine, score });
  }
  return scored;
}

/**
 * The links between two texts, strongest first. Greedy with residuals: a link uses up the keys it shares on both
 * sides, and a weaker one counts only what is left, so a sentence split in two gets two links, while a sentence that
 * is already explained attracts no others that merely share its subject.
 */
export function linkSentences(texts: Pair): Link[] {
  const { a, b, size, theirs: keysOf, weights } = texts;
  const scored = inContext(a, b, similarPairs(texts));
  scored.sort((x, y) => y.score - x.score || x.pair.i - y.pair.i || x.pair.j - y.pair.j);
  const usedA = a.sentences.map(() => new Set<number>());
  const usedB = b.sentences.map(() => new Set<number>());
  // The last pair whose sentence of the source has the key.
  const met = new Int32Array(size).fill(-1);
  const links: Link[] = [];
  for (const [n, { pair, own, score }] of scored.entries()) {
    const [mine, theirs] = [usedA[pair.i] as Set<number>, usedB[pair.j] as Set<number>];
    for (const k of keysOf[pair.j] as readonly number[]) met[k] = n;
    const left = (a.sentences[pair.i] as Sentence).keys.filter((k) => met[k] === n && !mine.has(k) && !theirs.has(k));
    const shared = sumOf(left, weights);
    const remains = shared / Math.max(1e-9, pair.shared);
    if (score * remains < REMAINS) continue;
    for (const k of left) {
      mine.add(k);
      theirs.add(k);
    }
    links.push({ i: pair.i, j: pair.j, score: own * remains, dice: pair.dice, shared });
  }
  return [...links, ...fillGaps(texts, links)];
}

/** Share of plain words from which two sentences between linked neighbours belong together. */
const SAME_PLACE = 0.5;
/** The same where each side has just the one sentence in that place: a rewrite in place. */
const ONLY_ONE = 0.25;

/**
 * Sentences of common words only ("He said no.") share nothing that tells, and are linked by their place: between two
 * links that follow each other on both sides, those left over that share half their words.
 */
function fillGaps({ a, theirs: keysOf }: Pair, links: readonly Link[]): Link[] {
  const [usedA, usedB] = [new Set(links.map((l) => l.i)), new Set(links.map((l) => l.j))];
  const sorted = [...links].sort((x, y) => x.i - y.i || x.j - y.j);
  const filled: Link[] = [];
  for (let n = 1; n < sorted.length; n++) {
    const [before, after] = [sorted[n - 1] as Link, sorted[n] as Link];
    if (after.j - before.j > 4 || after.i - before.i > 4) continue;
    const least = after.j - before.j === 2 && after.i - before.i === 2 ? ONLY_ONE : SAME_PLACE;
    for (let i = before.i + 1; i < after.i; i++) {
      for (let j = before.j + 1; j < after.j; j++) {
        if (usedA.has(i) || usedB.has(j)) continue;
        const [mine, theirs] = [(a.sentences[i] as Sentence).keys, keysOf[j] as readonly number[]];
        const dice = (2 * mine.filter((k) => theirs.includes(k)).length) / Math.max(1, mine.length + theirs.length);
        if (dice < least) continue;
        usedA.add(i);
        usedB.add(j);
        filled.push({ i, j, score: dice, dice, shared: 0 });
      }
    }
  }
  return filled;
}
