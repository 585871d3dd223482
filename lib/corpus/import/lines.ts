import { type Said, said } from '../../words/said.ts';
import { Breather } from './breathe.ts';
import { concat } from './bytes.ts';
import { MAX_BYTES, megabytes } from './limits.ts';

/**
 * One line, counted from 1, or why it cannot be read as one. `end` is where the next line begins, in bytes from where
 * reading began.
 */
export type Line =
  | {
      readonly kind: 'line';
      readonly number: number;
      readonly end: number;
      readonly text: string;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'bad'; readonly number: number; readonly end: number; readonly why: Said };

export type LineOptions = { readonly limit?: number; readonly firstNumber?: number };

const NEWLINE = 0x0a;

/**
 * Splits bytes into lines of UTF-8 as they come; blank lines are counted and left out. Each line is decoded strictly by
 * itself, so that one in a broken encoding spoils no other.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  { limit = MAX_BYTES, firstNumber = 1 }: LineOptions = {},
): AsyncGenerator<Line> {
  const pending = new Pending(limit);
  const breather = new Breather();
  let number = firstNumber;
  let passed = 0;
  for await (const chunk of chunks) {
    // Of a line of gigabytes, unpacked out of megabytes, nothing is given out for seconds.
    await breather.breathe();
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      pending.push(chunk.subarray(from, to));
      const line = pending.take(number++, passed + to + 1);
      if (line) yield line;
      from = to + 1;
    }
    pending.push(chunk.subarray(from));
    passed += chunk.length;
  }
  const last = pending.take(number, passed);
  if (last) yield last;
}

/** The parts of the line being read. Of a line over the limit nothing is kept, so that memory stays bounded. */
class Pending {
  private parts: Uint8Array[] = [];
  private length = 0;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  push(part: Uint8Array): void {
    this.length += part.length;
    if (this.length > this.limit) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  take(number: number, end: number): Line | null {
    const { parts, length } = this;
    this.parts = [];
    this.length = 0;
    if (length > this.limit) return { kind: 'bad', number, end, why: said('corpus_longLine', megabytes(this.limit)) };
    try {
      const bytes = concat(parts);
      const text = this.decoder.decode(bytes);
      return text.trim() === '' ? null : { kind: 'line', number, end, text, bytes };
    } catch {
      return { kind: 'bad', number, end, why: said('corpus_notUtf8') };
    }
  }
}
