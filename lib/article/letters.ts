// One pattern for all: the letters of every script take a browser milliseconds to compile, on every page anew.
const OTHER = /[^\p{L}\p{N}]+/gu;

/** Letters and digits alone, in lower case: texts that differ in spaces and punctuation come out the same. */
export const letters = (text: string): string => text.replace(OTHER, '').toLowerCase();

/** The words of a text: runs of letters and digits; the first and last may be empty. */
export const parts = (text: string): string[] => text.split(OTHER);

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Length of a text in letters of an alphabet: a Chinese, Japanese or Korean character says about as much as two and a half. */
export function weight(text: string): number {
  const wide = text.match(CJK);
  return text.length + (wide === null ? 0 : wide.length * 1.5);
}
