/** Letters and digits alone, in lower case: texts that differ in spaces and punctuation come out the same. */
export const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
