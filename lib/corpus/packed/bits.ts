/**
 * Bit streams, most significant bit first, with the two codes that the index is made of: Golomb's with a power of two
 * ("Rice"), for gaps, and Elias gamma, for counts. Both after Witten, Moffat and Bell, Managing Gigabytes (1999), ch. 3.
 */
export class BitWriter {
  private words = new Uint32Array(64);
  /** Whole words written, and the one being filled with how many of its bits are free. */
  private full = 0;
  private word = 0;
  private free = 32;

  /** Bits written so far. */
  get length(): number {
    return this.full * 32 + 32 - this.free;
  }

  /** The low `width` bits of `value`, 0 to 32 of them. */
  put(value: number, width: number): void {
    if (width === 0) return;
    const bits = width === 32 ? value : value & ((1 << width) - 1);
    if (width < this.free) {
      this.free -= width;
      this.word |= bits << this.free;
      return;
    }
    const over = width - this.free;
    this.flush(this.word | (bits >>> over));
    this.free = 32 - over;
    this.word = over === 0 ? 0 : bits << this.free;
  }

  /** `value` from 0 to 2^32 - 1: its quotient by 2^k in unary (zeros, then a one), then its low k bits. */
  rice(value: number, k: number): void {
    const quotient = k === 32 ? 0 : value >>> k;
    if (quotient + 1 + k <= 31) {
      this.put((1 << k) | (value & ((1 << k) - 1)), quotient + 1 + k);
      return;
    }
    this.zeros(quotient);
    this.put(1, 1);
    this.put(value, k);
  }

  /** `value` >= 1: as many zeros as it has bits after the first, then its bits. */
  gamma(value: number): void {
    // Two thirds of all hashes are in one article.
    if (value === 1) {
      this.put(1, 1);
      return;
    }
    const width = 32 - Math.clz32(value);
    this.zeros(width - 1);
    this.put(value, width);
  }

  /** Starts anew, keeping its room. */
  reset(): void {
    this.full = 0;
    this.word = 0;
    this.free = 32;
  }

  /** What was written, with at least eight zero bytes after it, so that a reader may look ahead without a check. */
  done(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array((this.full + 3) * 4);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < this.full; i++) view.setUint32(i * 4, this.words[i] as number);
    view.setUint32(this.full * 4, this.word >>> 0);
    return bytes;
  }

  private zeros(count: number): void {
    let left = count;
    for (; left > 32; left -= 32) this.put(0, 32);
    this.put(0, left);
  }

  private flush(word: number): void {
    if (this.full === this.words.length) {
      const next = new Uint32Array(this.full * 2);
      next.set(this.words);
      this.words = next;
    }
    this.words[this.full++] = word;
  }
}

/** Reads what BitWriter wrote. `at` is the position in bits from the start of the bytes; set it to jump. */
export class BitReader {
  at = 0;
  private readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** An aligned big-endian word, by byte offset; does not move `at`. */
  word(offset: number): number {
    return this.view.getUint32(offset);
  }

  get(width: number): number {
    if (width === 0) return 0;
    const value = this.peek() >>> (32 - width);
    this.at += width;
    return value;
  }

  rice(k: number): number {
    const ahead = this.peek();
    const zeros = Math.clz32(ahead);
    // Nearly all end within the 32 bits ahead.
    if (zeros + 1 + k <= 32) {
      this.at += zeros + 1 + k;
      return k === 0 ? zeros : ((zeros << k) | (((ahead << zeros) << 1) >>> (32 - k))) >>> 0;
    }
    const quotient = this.zeros();
    this.at++;
    return k === 32 ? this.get(32) : ((quotient << k) | this.get(k)) >>> 0;
  }

  gamma(): number {
    const ahead = this.peek();
    const zeros = Math.clz32(ahead);
    if (zeros < 16) {
      this.at += 2 * zeros + 1;
      return (ahead << zeros) >>> (31 - zeros);
    }
    return this.get(this.zeros() + 1);
  }

  /** The next 32 bits, signed: past 2^31 a number is an object. */
  private peek(): number {
    const offset = this.at >>> 3;
    const shift = this.at & 7;
    const high = this.view.getInt32(offset);
    return shift === 0 ? high : (high << shift) | (this.view.getUint8(offset + 4) >>> (8 - shift));
  }

  /** Skips zeros up to the next one and says how many they were. */
  private zeros(): number {
    let run = 0;
    let ahead = this.peek();
    while (ahead === 0) {
      run += 32;
      this.at += 32;
      ahead = this.peek();
    }
    const rest = Math.clz32(ahead);
    this.at += rest;
    return run + rest;
  }
}
