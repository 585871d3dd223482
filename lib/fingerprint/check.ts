import { FINGERPRINT_VERSION, type Fingerprint } from './fingerprint.ts';
import { shingleHashes } from './shingles.ts';
import { readWords } from './text-words.ts';

const uint32 = (n: unknown): boolean => Number.isInteger(n) && (n as number) >= 0 && (n as number) <= 0xffffffff;
/** How many shingles are hashed again. A page that lies in the others only hides itself. */
const SAMPLE = 16;

/**
 * Whether a fingerprint that came in a message may be used for `text`: made by this version, over a text of this
 * length, spans in order and within it, and a sample of its shingles hashing to what it says.
 */
export function checkFingerprint(fingerprint: Fingerprint, text: string): boolean {
  const { version, length, shingles, spans, terms, headline } = fingerprint;
  if (version !== FINGERPRINT_VERSION || length !== text.length || spans.length !== 2 * shingles.length) return false;
  if (![...shingles, ...terms, ...headline].every(uint32)) return false;
  if (terms.length > text.length || headline.length > 1000) return false;
  let last = -1;
  for (let i = 0; i < spans.length; i += 2) {
    const [start, end] = [spans[i] as number, spans[i + 1] as number];
    if (!uint32(start) || !uint32(end) || start <= last || end <= start || end > text.length) return false;
    last = start;
  }
  const step = Math.max(1, Math.floor(shingles.length / SAMPLE));
  for (let i = 0; i < shingles.length; i += step) {
    const again = shingleHashes(readWords(text.slice(spans[2 * i], spans[2 * i + 1])));
    if (again.length !== 1 || again[0] !== shingles[i]) return false;
  }
  return true;
}
