import { DISTANCES, HEADER, HEADER_BITS, LITERALS } from './codes.ts';

/**
 * Deflate (RFC 1951) for short texts: one block, and its Huffman codes are the same for every text, taken from news once and for
 * all (`codes.ts`). So nothing is counted and no tree is built, which is most of what a general packer spends on six kilobytes:
 * packing takes a fifth of fflate's level 1, to the same size where a text is like those (any in Latin letters). Whatever
 * unpacks deflate unpacks it.
 */
const HASH_BITS = 12;
/** A match of three bytes saves nothing over three literals of these codes. */
const SHORTEST = 4;
const LONGEST = 258;
/** How far back a match may lie. */
const WINDOW = 32_768;
const END = 256;

/** By symbol: its code, first bit lowest, and how many bits it has. */
type Codes = { readonly code: Uint32Array; readonly bits: Uint8Array };

/** Canonical codes of these lengths (RFC 1951, 3.2.2), turned round, as they are written lowest bit first. */
function codesOf(lengths: readonly number[]): Codes {
  const code = new Uint32Array(lengths.length);
  let next = 0;
  for (let length = 1; length <= 15; length++) {
    next <<= 1;
    lengths.forEach((own, symbol) => {
      if (own !== length) return;
      for (let b = 0; b < length; b++) code[symbol] = ((code[symbol] as number) << 1) | ((next >>> b) & 1);
      next++;
    });
  }
  return { code, bits: Uint8Array.from(lengths) };
}

/** Codes for values rather than symbols: each symbol stands for a range of them, told apart by bits after it. */
function rangesOf(codes: Codes, first: number, least: number, extras: readonly number[], most: number): Codes {
  const code = new Uint32Array(most + 1);
  const bits = new Uint8Array(most + 1);
  let value = least;
  extras.forEach((extra, n) => {
    const own = codes.bits[first + n] as number;
    for (let i = 0; i < 1 << extra && value <= most; i++, value++) {
      code[value] = (codes.code[first + n] as number) | (i << own);
      bits[value] = own + extra;
    }
  });
  return { code, bits };
}

const digits = (text: string): number[] => [...text].map((digit) => Number.parseInt(digit, 16));
const literals = codesOf(digits(LITERALS));
const steps = (each: number, to: number): number[] =>
  Array.from({ length: to }, (_, i) => Math.max(0, (i >> each) - 1));
const lengths = rangesOf(literals, 257, 3, steps(2, 28), LONGEST - 1);
/** 258 has a symbol of its own. */
const longest = { code: literals.code[285] as number, bits: literals.bits[285] as number };
const distances = rangesOf(codesOf(digits(DISTANCES)), 0, 1, steps(1, 30), WINDOW);
const header = Uint8Array.from(HEADER.match(/../g) as string[], (byte) => Number.parseInt(byte, 16));

/** Where each hash of four bytes stood last, counted over all texts ever packed here: nothing need be cleared between them. */
const last = new Int32Array(1 << HASH_BITS);
let passed = WINDOW;
let out = new Uint8Array(16_384);
/** A buffer for longer texts is not kept. */
const KEPT = 1 << 20;

/** Four bytes as a number, wherever they stand. */
const fourAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] as number) |
  ((bytes[at + 1] as number) << 8) |
  ((bytes[at + 2] as number) << 16) |
  ((bytes[at + 3] as number) << 24);
const slotOf = (four: number): number => Math.imul(four, 0x9e3779b1) >>> (32 - HASH_BITS);

/** How many bytes from `a` on are those from `b` on, up to LONGEST. */
function sameFrom(bytes: Uint8Array, a: number, b: number): number {
  const most = Math.min(LONGEST, bytes.length - b);
  let length = SHORTEST;
  while (length < most && bytes[a + length] === bytes[b + length]) length++;
  return length;
}

/**
 * Packs UTF-8. Greedy matching through one table (LZ77; as deflate's quickest levels do). Linear, whatever the bytes are. The
 * result is a view of a buffer that the next call may overwrite, with room for `before` bytes in front.
 */
export function quickDeflate(bytes: Uint8Array, before = 0): Uint8Array<ArrayBuffer> {
  // Each byte takes two at most, and a little to spare for the last bits.
  const room = before + header.length + 2 * bytes.length + 16;
  if (out.length < room && room <= KEPT) out = new Uint8Array(KEPT);
  if (passed > 2 ** 30) {
    last.fill(0);
    passed = WINDOW;
  }
  const to = room <= KEPT ? out : new Uint8Array(room);
  to.set(header, before);
  let at = before + header.length - 1;
  let count = HEADER_BITS & 7;
  let held = count === 0 ? 0 : (header[header.length - 1] as number);
  if (count === 0) at++;
  // What is left of a number of up to 32 bits after the 16 that fit in one go.
  const wide = (code: number, bits: number): void => {
    held |= (code & 0xffff) << count;
    count += Math.min(16, bits);
    if (count >= 16) {
      to[at++] = held;
      to[at++] = held >>> 8;
      held >>>= 16;
      count -= 16;
    }
    if (bits > 16) wide(code >>> 16, bits - 16);
  };
  const end = bytes.length - SHORTEST;
  for (let i = 0; i < bytes.length; ) {
    if (i <= end) {
      const four = fourAt(bytes, i);
      const slot = slotOf(four);
      const from = (last[slot] as number) - passed;
      last[slot] = passed + i;
      if (from >= 0 && i - from < WINDOW && fourAt(bytes, from) === four) {
        const length = sameFrom(bytes, from, i);
        if (length === LONGEST) wide(longest.code, longest.bits);
        else wide(lengths.code[length] as number, lengths.bits[length] as number);
        wide(distances.code[i - from] as number, distances.bits[i - from] as number);
        const next = i + length;
        for (i++; i < next; i++) if (i <= end) last[slotOf(fourAt(bytes, i))] = passed + i;
        continue;
      }
    }
    const byte = bytes[i++] as number;
    held |= (literals.code[byte] as number) << count;
    count += literals.bits[byte] as number;
    if (count >= 16) {
      to[at++] = held;
      to[at++] = held >>> 8;
      held >>>= 16;
      count -= 16;
    }
  }
  wide(literals.code[END] as number, literals.bits[END] as number);
  for (; count > 0; count -= 8, held >>>= 8) to[at++] = held;
  passed += bytes.length;
  return to.subarray(0, at);
}
