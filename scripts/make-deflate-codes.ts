// npx tsx scripts/make-deflate-codes.ts PACK.ndjson > lib/corpus/deflate/codes.ts
// Counts the symbols that quick-deflate.ts writes for the articles of a pack, and makes the codes that are shortest for
// them, and the header of a block that states them. Run by hand; its result is committed.
import { readFileSync } from 'node:fs';

/** Deflate's limits (RFC 1951, 3.2.7): bits of a code, and of a code of code lengths. */
const MOST_BITS = 15;
const MOST_HEADER_BITS = 7;
/** The order in which the lengths of the codes of code lengths are stated. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The symbol of a value, where each symbol stands for 2^extra of them. */
function symbolOf(value: number, least: number, extraOf: (symbol: number) => number): number {
  let symbol = 0;
  for (let next = least + 1; next <= value; next += 2 ** extraOf(symbol)) symbol++;
  return symbol;
}

function count(texts: readonly Uint8Array[], literals: number[], distances: number[]): void {
  const add = (counts: number[], symbol: number) => {
    counts[symbol] = (counts[symbol] as number) + 1;
  };
  for (const bytes of texts) {
    const last = new Map<number, number>();
    const four = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const note = (at: number) => {
      if (at + 4 > bytes.length) return undefined;
      const word = four.getUint32(at);
      const before = last.get(word);
      last.set(word, at);
      return before;
    };
    for (let i = 0; i < bytes.length; ) {
      const from = note(i);
      if (from === undefined || i - from >= 32_768) {
        add(literals, bytes[i++] as number);
        continue;
      }
      let length = 4;
      while (length < Math.min(258, bytes.length - i) && bytes[from + length] === bytes[i + length]) length++;
      add(literals, length === 258 ? 285 : 257 + symbolOf(length, 3, (s) => Math.max(0, (s >> 2) - 1)));
      add(
        distances,
        symbolOf(i - from, 1, (s) => Math.max(0, (s >> 1) - 1)),
      );
      for (const next = i + length; ++i < next; ) note(i);
    }
    add(literals, 256);
  }
}

/** Lengths of the codes that are shortest for these counts, none longer than `most` (Huffman; rare symbols are taken for less rare). */
function lengthsOf(counts: readonly number[], most: number): number[] {
  for (let least = 0; ; least = 2 * least + 1) {
    const lengths = counts.map(() => 0);
    let trees = counts.flatMap((n, symbol) => (n > 0 ? [{ weight: Math.max(n, least), symbols: [symbol] }] : []));
    while (trees.length > 1) {
      trees.sort((a, b) => b.weight - a.weight);
      const [a, b] = [trees.pop(), trees.pop()] as [(typeof trees)[0], (typeof trees)[0]];
      const symbols = [...a.symbols, ...b.symbols];
      for (const symbol of symbols) lengths[symbol] = (lengths[symbol] as number) + 1;
      trees = [...trees, { weight: a.weight + b.weight, symbols }];
    }
    if (Math.max(...lengths) <= most) return lengths;
  }
}

type Run = { readonly symbol: number; readonly extra: number; readonly extraBits: number };

/** Code lengths as runs (3.2.7): 16 repeats the one before, 17 and 18 are zeros. */
function runsOf(lengths: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < lengths.length; ) {
    const length = lengths[i] as number;
    let same = 1;
    while (lengths[i + same] === length) same++;
    if (length === 0 && same >= 3) {
      const n = Math.min(138, same);
      runs.push(n > 10 ? { symbol: 18, extra: n - 11, extraBits: 7 } : { symbol: 17, extra: n - 3, extraBits: 3 });
      i += n;
      continue;
    }
    runs.push({ symbol: length, extra: 0, extraBits: 0 });
    i++;
    for (same--; length > 0 && same >= 3; ) {
      const n = Math.min(6, same);
      runs.push({ symbol: 16, extra: n - 3, extraBits: 2 });
      same -= n;
      i += n;
    }
  }
  return runs;
}

class Bits {
  readonly bits: number[] = [];
  /** Lowest bit first. */
  put(value: number, width: number): void {
    for (let b = 0; b < width; b++) this.bits.push((value >>> b) & 1);
  }
  hex(): string {
    const bytes = Array.from({ length: Math.ceil(this.bits.length / 8) }, (_, i) =>
      this.bits.slice(8 * i, 8 * i + 8).reduce((byte, bit, b) => byte | (bit << b), 0),
    );
    return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}

/** The header of a last block with dynamic codes. */
function headerOf(literals: readonly number[], distances: readonly number[]): Bits {
  const runs = runsOf([...literals, ...distances]);
  const counts = Array.from({ length: 19 }, (_, symbol) => runs.filter((run) => run.symbol === symbol).length);
  const lengths = lengthsOf(counts, MOST_HEADER_BITS);
  const stated = ORDER.map((symbol) => lengths[symbol] as number);
  while (stated.at(-1) === 0) stated.pop();
  const out = new Bits();
  out.put(0b101, 3);
  out.put(literals.length - 257, 5);
  out.put(distances.length - 1, 5);
  out.put(stated.length - 4, 4);
  for (const length of stated) out.put(length, 3);
  for (const { symbol, extra, extraBits } of runs) {
    const code = codeOf(lengths, symbol);
    for (let b = code.length - 1; b >= 0; b--) out.put(code.value >>> b, 1);
    out.put(extra, extraBits);
  }
  return out;
}

/** The canonical code of a symbol (3.2.2). */
function codeOf(lengths: readonly number[], wanted: number): { value: number; length: number } {
  let value = 0;
  for (let length = 1; length <= MOST_BITS; length++, value <<= 1) {
    for (const [symbol, own] of lengths.entries()) {
      if (own !== length) continue;
      if (symbol === wanted) return { value, length };
      value++;
    }
  }
  throw new Error(`no code for ${wanted}`);
}

const encoder = new TextEncoder();
const lines = readFileSync(process.argv[2] as string, 'utf8')
  .split('\n')
  .filter(Boolean);
// Every symbol has a code, so that any bytes can be packed.
const literalCounts = Array.from({ length: 286 }, () => 1);
const distanceCounts = Array.from({ length: 30 }, () => 1);
count(
  lines.map((line) => encoder.encode(line)),
  literalCounts,
  distanceCounts,
);
const literals = lengthsOf(literalCounts, MOST_BITS);
const distances = lengthsOf(distanceCounts, MOST_BITS);
const header = headerOf(literals, distances);
const wrapped = (text: string) => (text.match(/.{1,112}/g) ?? []).map((part) => `\n  '${part}'`).join(' +');
process.stdout.write(`/** How long the codes of the bytes, of the end and of the lengths of matches are, in bits: a digit (hexadecimal) each. */
export const LITERALS: string =${wrapped(literals.map((n) => n.toString(16)).join(''))};
/** The same of the distances of matches. */
export const DISTANCES = '${distances.map((n) => n.toString(16)).join('')}';
/** The header of a block that states them, lowest bit first, and how many bits it has. Made by scripts/make-deflate-codes.ts. */
export const HEADER: string =${wrapped(header.hex())};
export const HEADER_BITS = ${header.bits.length};
`);
