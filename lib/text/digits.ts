/** Digits of other scripts (Arabic-Indic, Persian, full width) as ASCII ones. */
export const asciiDigits = (figure: string): string =>
  figure.replace(/\p{N}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
    if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
    if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
    return digit;
  });
