import fc from 'fast-check';

/** The oracle: what an index is, without any packing. */
export class NaiveIndex {
  private readonly lists = new Map<number, Set<number>>();

  add(key: number, hashes: Iterable<number>): void {
    for (const hash of hashes) {
      const list = this.lists.get(hash) ?? new Set();
      this.lists.set(hash, list.add(key));
    }
  }

  remove(key: number): void {
    for (const [hash, list] of this.lists) {
      list.delete(key);
      if (list.size === 0) this.lists.delete(hash);
    }
  }

  keys(hash: number): number[] {
    return [...(this.lists.get(hash) ?? [])].sort((a, b) => a - b);
  }

  hashes(): number[] {
    return [...this.lists.keys()].sort((a, b) => a - b);
  }
}

/** Hashes both spread over all 32 bits and crowded into few, so that lists get long and buckets full. */
export const hashArbitrary = fc.oneof(
  fc.integer({ min: 0, max: 0xffffffff }),
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0xfffffff0, max: 0xffffffff }),
);

/** The hashes of some articles; the place in the outer list is the article. */
export const articlesArbitrary = fc.array(fc.uniqueArray(hashArbitrary, { maxLength: 60 }), {
  minLength: 1,
  maxLength: 80,
});
