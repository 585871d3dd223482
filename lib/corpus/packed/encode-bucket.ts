import { BitWriter } from './bits.ts';
import { BLOCK, HEADER, JUMP, riceBits, type Shape, shaped } from './bucket-layout.ts';
import type { Postings } from './postings.ts';

// Kept from one bucket to the next: there are a hundred thousand of them in a large library.
const bits = new BitWriter();
const long = new BitWriter();

/** Packs the sorted postings `[from, to)`, at least one. */
export function encodeBucket({ hashes, keys }: Postings, from: number, to: number): Uint8Array<ArrayBuffer> {
  const shape = measure(hashes, keys, from, to);
  const directory: number[] = [];
  bits.reset();
  let entry = 0;
  let before = 0;
  for (let start = from; start < to; ) {
    const hash = hashes[start] as number;
    let end = start + 1;
    while (end < to && hashes[end] === hash) end++;
    if (entry++ % BLOCK === 0) directory.push(hash, bits.length);
    else bits.rice(hash - before - 1, shape.hashBits);
    encodeList(keys, start, end, shape);
    before = hash;
    start = end;
  }
  return assemble(shape, directory, bits.done());
}

function measure(hashes: Uint32Array, keys: Uint32Array, from: number, to: number): Shape {
  let count = 0;
  let base = 0xffffffff;
  let top = 0;
  for (let i = from; i < to; i++) {
    if (i === from || hashes[i] !== hashes[i - 1]) count++;
    base = Math.min(base, keys[i] as number);
    top = Math.max(top, keys[i] as number);
  }
  return shaped(count, hashes[from] as number, hashes[to - 1] as number, base, top - base + 1);
}

function encodeList(keys: Uint32Array, start: number, end: number, shape: Shape): void {
  const count = end - start;
  const list = count > JUMP ? long : bits;
  long.reset();
  bits.gamma(count);
  const k = riceBits(shape.range, count);
  let before = shape.base - 1;
  for (let i = start; i < end; i++) {
    const key = keys[i] as number;
    if (key <= before) throw new RangeError(`The postings of a hash do not ascend: ${before}, ${key}.`);
    list.rice(key - before - 1, k);
    before = key;
  }
  if (list === bits) return;
  bits.gamma(list.length);
  copyBits(list, bits);
}

function copyBits(from: BitWriter, to: BitWriter): void {
  const bytes = from.done();
  let left = from.length;
  for (let i = 0; left > 0; i++, left -= 8) {
    const width = Math.min(8, left);
    to.put((bytes[i] as number) >>> (8 - width), width);
  }
}

function assemble(shape: Shape, directory: number[], bits: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = HEADER + directory.length * 4;
  const bytes = new Uint8Array(start + bits.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, shape.count);
  view.setUint32(4, shape.high);
  view.setUint32(8, shape.base);
  view.setUint32(12, shape.range);
  for (let i = 0; i < directory.length; i++) view.setUint32(HEADER + i * 4, directory[i] as number);
  bytes.set(bits, start);
  return bytes;
}
