import { mix } from '../../text/hash.ts';
import { isSpace } from '../../text/white-space.ts';

// 53 bits, what a number holds exactly: two runs of multiplicative hashing with murmur3's finish, over UTF-16 units.
const SEED_A = 0x811c9dc5;
const SEED_B = 0x9747b28c;
const stepA = (a: number, unit: number): number => Math.imul(a ^ unit, 0x01000193);
function stepB(b: number, unit: number): number {
  const next = Math.imul(b ^ unit, 0x85ebca6b);
  return next ^ (next >>> 15);
}
const joined = (a: number, b: number): number => (mix(a) & 0x1fffff) * 2 ** 32 + (mix(b) >>> 0);

/** The hash of a short text as it is. */
export function hash53(text: string): number {
  let [a, b] = [SEED_A, SEED_B];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = stepA(a, unit);
    b = stepB(b, unit);
  }
  return joined(a, b);
}

/**
 * The hash of a text, white space aside, in which feeds, files and pages differ: that of `oneLine`, without making it. The runs
 * between white space (see `countRuns`) come with it: an import asks for both, and each is a walk over the text.
 */
export function skim(text: string): { readonly hash: number; readonly runs: number } {
  let [a, b] = [SEED_A, SEED_B];
  let runs = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) {
      inside = false;
      continue;
    }
    if (!inside && runs++ > 0) {
      a = stepA(a, 0x20);
      b = stepB(b, 0x20);
    }
    inside = true;
    a = stepA(a, unit);
    b = stepB(b, unit);
  }
  return { hash: joined(a, b), runs };
}
