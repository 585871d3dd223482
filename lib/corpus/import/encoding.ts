/** Windows-1252 between 0x80 and 0x9f: some decoders (Node 20's) take it for ISO 8859-1, and curly quotes come out as control characters. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Decoded Windows-1252 with those characters put right. */
export const mended = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (unit) => UPPER[unit.charCodeAt(0) - 0x80] ?? unit);

/** HTML says its encoding within its first 1,024 bytes (HTML Standard, "prescan a byte stream"). */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return asciiLike(encodingOf(label));
}

/**
 * An encoding as a declaration written in ASCII can mean it: a file in UTF-16 cannot have said so in single bytes (HTML Standard,
 * "prescan a byte stream"; XML that a program wrote into a string often says so).
 */
export const asciiLike = (encoding: string | null): string | null =>
  encoding?.startsWith('utf-16') ? 'utf-8' : encoding;

/** The encoding that a label names, as the Encoding Standard calls it; null where it names none. */
export function encodingOf(label: string | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Bytes as text in that encoding; null where they are no such text. */
export function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'windows-1252' ? mended(text) : text;
  } catch {
    return null;
  }
}

/** UTF-8 with faults in it (a character cut in half), each shown as U+FFFD, as browsers do; null where it is mostly no UTF-8. */
export function loosely(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const faults = text.split('\uFFFD').length - 1;
  const letters = text.match(/[^\0-\u007F\uFFFD]/gu)?.length ?? 0;
  return letters > faults ? text : null;
}
