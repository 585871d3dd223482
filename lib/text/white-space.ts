/** Whether a UTF-16 unit is what `\s` matches, without asking a pattern of every letter. */
export const isSpace = (unit: number): boolean =>
  unit < 0x80 ? unit === 0x20 || (unit >= 9 && unit <= 13) : unit >= 0xa0 && /\s/.test(String.fromCharCode(unit));
