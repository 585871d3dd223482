import type { Fingerprint } from '../fingerprint/fingerprint.ts';

/** Hashes kept of a text. With 48 the likeness of two texts is estimated to within about 0.07 (one standard error). */
const SIZE = 48;

/**
 * From this likeness on two texts are one: the same story with another newsletter box, credit line or headline. Two
 * newspapers' edited copies of one agency story share about 30 % of their shingles, a story and its next version more.
 */
const SAME = 0.6;

/** A text of fewer hashes, some 25 words, is too short to be known again by them; no page as short is checked. */
const ENOUGH = 8;

/**
 * What is remembered of a text so that it is known again without keeping a word of it: its smallest distinct shingle hashes,
 * ascending (the bottom-k sketch of A. Broder, "On the resemblance and containment of documents", SEQUENCES 1997).
 */
export function sketchOf({ shingles }: Pick<Fingerprint, 'shingles'>): number[] {
  return [...new Set(shingles)].sort((a, b) => a - b).slice(0, SIZE);
}

/** Estimated resemblance of two texts, 0..1: the share of the smallest hashes of both together that both have. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  const [mine, theirs] = [new Set(a), new Set(b)];
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, Math.max(a.length, b.length));
  if (smallest.length === 0) return 0;
  return smallest.filter((hash) => mine.has(hash) && theirs.has(hash)).length / smallest.length;
}

/** Whether two sketches are of one text. */
export function sameText(a: readonly number[], b: readonly number[]): boolean {
  return Math.min(a.length, b.length) >= ENOUGH && resemblance(a, b) >= SAME;
}
