import { BLOCK, HEADER, JUMP, openBucket, riceBits } from './bucket-layout.ts';
import type { PostingsBuffer } from './postings.ts';

/** Appends every posting of the bucket whose hash is in `[low, high]`, in order; for merging. */
export function decodeBucket(bytes: Uint8Array, low: number, high: number, out: PostingsBuffer): void {
  const { reader, shape, start } = openBucket(bytes);
  if (high < shape.low || low > shape.high) return;
  let hash = 0;
  reader.at = start * 8;
  for (let entry = 0; entry < shape.count; entry++) {
    if (entry % BLOCK === 0) hash = reader.word(HEADER + (entry / BLOCK) * 8);
    else hash += reader.rice(shape.hashBits) + 1;
    if (hash > high) return;
    const count = reader.gamma();
    if (count > JUMP) {
      const length = reader.gamma();
      if (hash < low) {
        reader.at += length;
        continue;
      }
    }
    const k = riceBits(shape.range, count);
    let key = shape.base - 1;
    for (let i = 0; i < count; i++) {
      key += reader.rice(k) + 1;
      if (hash >= low) out.push(hash, key);
    }
  }
}
