import { type Postings, PostingsBuffer } from './postings.ts';
import { sortPostings } from './sort-postings.ts';

/**
 * An index in memory: eight bytes a posting, no object a hash. Adding appends. Queries look through what was appended
 * until that has cost as much as sorting it in would, then it is sorted in: filling it costs one sort, adding between
 * queries stays cheap, and no order of the two costs more than twice the best (as in the ski-rental problem).
 */
export class SortedIndex {
  private sorted: Postings = { hashes: new Uint32Array(0), keys: new Uint32Array(0) };
  private pending = new PostingsBuffer();
  /** Postings looked through since the last sort. */
  private scanned = 0;

  /** `key` must be above every key added before. */
  add(key: number, hashes: Iterable<number>): void {
    for (const hash of hashes) this.pending.push(hash, key);
  }

  /** The keys that hold each of these ascending hashes, ascending; hashes that nothing holds are not reported. */
  find(wanted: Uint32Array, found: (hash: number, keys: Uint32Array) => void): void {
    this.scanned += this.pending.length;
    if (this.pending.length > 0 && this.scanned >= this.sorted.hashes.length + this.pending.length) this.settle();
    const late = this.findPending(wanted);
    const { hashes, keys } = this.sorted;
    for (const hash of wanted) {
      const from = lowerBound(hashes, hash);
      let to = from;
      while (hashes[to] === hash) to++;
      const rest = late.get(hash);
      if (rest) found(hash, Uint32Array.from([...keys.subarray(from, to), ...rest]));
      else if (to > from) found(hash, keys.subarray(from, to));
    }
  }

  private findPending(wanted: Uint32Array): Map<number, number[]> {
    const late = new Map<number, number[]>();
    if (this.pending.length === 0) return late;
    const set = new Set(wanted);
    const { hashes, keys } = this.pending.view();
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] as number;
      if (!set.has(hash)) continue;
      const list = late.get(hash);
      if (list) list.push(keys[i] as number);
      else late.set(hash, [keys[i] as number]);
    }
    return late;
  }

  private settle(): void {
    const late = this.pending.view();
    const hashes = new Uint32Array(this.sorted.hashes.length + late.hashes.length);
    const keys = new Uint32Array(hashes.length);
    hashes.set(this.sorted.hashes);
    hashes.set(late.hashes, this.sorted.hashes.length);
    keys.set(this.sorted.keys);
    keys.set(late.keys, this.sorted.keys.length);
    this.sorted = sortPostings({ hashes, keys });
    this.pending = new PostingsBuffer();
    this.scanned = 0;
  }
}

/** The first place whose value is not below `value`. */
function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
