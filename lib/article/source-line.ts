/** Longer than this it is a paragraph that happens to speak of sources. */
const LONGEST = 240;

const SAYS = new RegExp(
  [
    String.raw`\b(?:with|using) (?:files|material|reporting|additional reporting) (?:from|by)\b`,
    String.raw`\bcontributed to this (?:report|story|article)\b`,
    String.raw`\b(?:re)?published (?:by|in|on|with|from|under)\b`,
    String.raw`\b(?:originally|first) (?:appeared|published)\b`,
    String.raw`\bread the original\b`,
    String.raw`^(?:additional )?(?:reporting|writing|editing) by\b`,
    String.raw`^(?:source|sources|quelle|quellen|fonte|fuente|källa|kilde|bron|zdroj|źródło|kaynak|источник)\s*:`,
    String.raw`^(?:mit (?:material|agenturmaterial)|avec (?:l’|l'|les )?(?:afp|agences?|reuters|ap))\b`,
    String.raw`^[(\[](?:ap|afp|reuters|dpa|apa|sda|ats|ansa|efe|tass|upi|ntb|tt|ritzau|pap|čtk|belga|anp|kyodo|xinhua|yonhap)\b[^)\]]{0,40}[)\]]$`,
    String.raw`^(?:copyright|©|\(c\))\s`,
  ].join('|'),
  'iu',
);

/** Whether a short line says whose the text is: "With files from …", "First published in …", "(dpa)", a copyright line. */
export const isSourceLine = (text: string): boolean => text.length <= LONGEST && SAYS.test(text);
