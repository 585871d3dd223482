import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import { ascending } from './packed/scan.ts';

/** `indexedHashes` of a fingerprint as a typed array, which sorts several times faster. */
export const indexHashes = ({ shingles, terms, headline }: Fingerprint): Uint32Array<ArrayBuffer> =>
  ascending(shingles.concat(terms, headline));
