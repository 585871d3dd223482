/** 32-bit FNV-1a over UTF-16 units with a final avalanche (murmur3's), so that the top bits spread over the buckets. */
export function hashString(text: string, seed = 0): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return mix(h) >>> 0;
}

/** murmur3's 32-bit finalizer. Signed: machines count faster so; `>>> 0` gives the hash. */
export function mix(value: number): number {
  let h = value;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Folds one more word's hash into a running hash; order matters. Signed like `mix`. */
export const combine = (h: number, next: number): number => mix((Math.imul(h, 31) + next) | 0);
