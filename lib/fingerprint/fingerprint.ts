/** Raised whenever hashing, shingle length, window or folding changes: old fingerprints are then made anew. */
export const FINGERPRINT_VERSION = 1;

/**
 * What a text leaves in the index. Plain numbers, so that it survives any message channel (Chrome's are JSON).
 * Hashes are unsigned 32-bit; the three families live in one hash space, told apart by a salt.
 */
export type Fingerprint = {
  readonly version: number;
  /** UTF-16 length of the text it was made from. */
  readonly length: number;
  /** Winnowed word shingles, in text order. */
  readonly shingles: readonly number[];
  /** Start and end of each shingle, alternating: shingle i is `[spans[2i], spans[2i+1])`. */
  readonly spans: readonly number[];
  /** Distinct content words, names and figures, folded and stemmed: survive rewording. */
  readonly terms: readonly number[];
  /** Distinct content words of the headline. */
  readonly headline: readonly number[];
};
