import { openBytes, sayReadError } from './bytes.ts';

/** One line of a file: its text, or why it cannot be read. `number` counts from 1, blank lines included. */
export type Line =
  | { readonly kind: 'line'; readonly number: number; readonly text: string }
  | { readonly kind: 'bad'; readonly number: number; readonly why: string };

const NEWLINE = 0x0a;

/**
 * The lines of a file, streamed; blank ones are passed over. Split on the newline byte alone: a JSON string may hold
 * U+2028, at which Node's readline would cut it in two. A line may be as long as a string can be.
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let held: Buffer[] = [];
  let number = 0;
  const close = (): Line | null => {
    number++;
    const bytes = held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held);
    held = [];
    return decodeLine(utf8, bytes, number);
  };
  try {
    for await (const chunk of openBytes(path)) {
      let from = 0;
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
        held.push(chunk.subarray(from, at));
        from = at + 1;
        const line = close();
        if (line) yield line;
      }
      if (from < chunk.length) held.push(chunk.subarray(from));
    }
    if (held.length > 0) {
      const line = close();
      if (line) yield line;
    }
  } catch (error) {
    yield { kind: 'bad', number: number + 1, why: sayReadError(error) };
  }
}

function decodeLine(utf8: TextDecoder, bytes: Buffer, number: number): Line | null {
  if (bytes.includes(0)) return { kind: 'bad', number, why: 'binary data, not a line of JSON' };
  try {
    const text = utf8.decode(bytes);
    return text.trim() === '' ? null : { kind: 'line', number, text };
  } catch {
    return { kind: 'bad', number, why: 'not UTF-8 text' };
  }
}
