/**
 * Parallel columns: article `keys[i]` holds hash `hashes[i]`. Both unsigned 32-bit. "Sorted" means by hash, and by key
 * within a hash.
 */
export type Postings = { readonly hashes: Uint32Array; readonly keys: Uint32Array };

/** All postings of articles whose keys ascend. */
export function postingsOf(articles: readonly { readonly key: number; readonly hashes: Uint32Array }[]): Postings {
  const length = articles.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const all = { hashes: new Uint32Array(length), keys: new Uint32Array(length) };
  let at = 0;
  for (const { key, hashes } of articles) {
    all.hashes.set(hashes, at);
    all.keys.fill(key, at, at + hashes.length);
    at += hashes.length;
  }
  return all;
}

/** Postings being collected; grows by doubling, so that pushing is cheap and nothing is boxed. */
export class PostingsBuffer {
  private hashes: Uint32Array;
  private keys: Uint32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.hashes = new Uint32Array(capacity);
    this.keys = new Uint32Array(capacity);
  }

  push(hash: number, key: number): void {
    if (this.length === this.hashes.length) {
      const capacity = Math.max(16, this.length * 2);
      this.hashes = grown(this.hashes, capacity);
      this.keys = grown(this.keys, capacity);
    }
    this.hashes[this.length] = hash;
    this.keys[this.length++] = key;
  }

  /** The columns so far, shared with the buffer: read them before pushing more. */
  view(): Postings {
    return { hashes: this.hashes.subarray(0, this.length), keys: this.keys.subarray(0, this.length) };
  }
}

function grown(old: Uint32Array, capacity: number): Uint32Array {
  const next = new Uint32Array(capacity);
  next.set(old);
  return next;
}
