/**
 * Bit streams, most significant bit first, with the two codes that the index is made of: Golomb's with a power of two
 * ("Rice"), for gaps, and Elias gamma, for counts. Both after Witten, Moffat and Bell, Managing Gigabytes (1999), ch. 3.
 */
export class BitWriter {
  private bytes = new Uint8Array(256);
  /** Bits written so far. */
  length = 0;

  /** The low `width` bits of `value`, 0 to 32 of them. */
  put(value: number, width: number): void {
    this.reserve(width);
    let left = width;
    while (left > 0) {
      const free = 8 - (this.length & 7);
      const take = Math.min(free, left);
      const part = (value >>> (left - take)) & ((1 << take) - 1);
      const at = this.length >>> 3;
      this.bytes[at] = (this.bytes[at] as number) | (part << (free - take));
      this.length += take;
      left -= take;
    }
  }

  /** `value` >= 0: its quotient by 2^k in unary (zeros, then a one), then its low k bits. */
  rice(value: number, k: number): void {
    this.zeros(Math.floor(value / 2 ** k));
    this.put(1, 1);
    this.put(value, k);
  }

  /** `value` >= 1: as many zeros as it has bits after the first, then its bits. */
  gamma(value: number): void {
    const width = 32 - Math.clz32(value);
    this.zeros(width - 1);
    this.put(value, width);
  }

  /** What was written, with eight zero bytes after it, so that a reader may look ahead without a check. */
  done(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, ((this.length + 7) >>> 3) + 8);
  }

  private zeros(count: number): void {
    this.reserve(count);
    this.length += count;
  }

  private reserve(bits: number): void {
    const need = ((this.length + bits) >>> 3) + 9;
    if (need <= this.bytes.length) return;
    const next = new Uint8Array(Math.max(need, this.bytes.length * 2));
    next.set(this.bytes);
    this.bytes = next;
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
    const quotient = this.zeros();
    this.at++;
    return quotient * 2 ** k + this.get(k);
  }

  gamma(): number {
    return this.get(this.zeros() + 1);
  }

  /** The next 32 bits. */
  private peek(): number {
    const offset = this.at >>> 3;
    const shift = this.at & 7;
    const high = this.view.getUint32(offset);
    if (shift === 0) return high;
    return ((high << shift) | (this.view.getUint8(offset + 4) >>> (8 - shift))) >>> 0;
  }

  /** Skips zeros up to the next one and says how many they were. */
  private zeros(): number {
    let run = 0;
    let word = this.peek();
    while (word === 0) {
      run += 32;
      this.at += 32;
      word = this.peek();
    }
    const rest = Math.clz32(word);
    this.at += rest;
    return run + rest;
  }
}
