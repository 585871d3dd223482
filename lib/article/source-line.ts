/** Longer than this it is a paragraph that happens to speak of sources. */
const LONGEST = 240;

const SAYS = new RegExp(
  [
    /\b(?:with|using) (?:files|material|reporting|additional reporting) (?:from|by)\b/,
    /\bcontributed to this (?:report|story|article)\b/,
    /\b(?:re)?published (?:by|in|on|with|from|under)\b/,
    /\b(?:originally|first) (?:appeared|published)\b/,
    /\bread the original\b/,
    /^(?:additional )?(?:reporting|writing|editing) by\b/,
    /^(?:source|sources|quelle|quellen|fonte|fuente|källa|kilde|bron|zdroj|źródło|kaynak|источник)\s*:/,
    /^(?:mit (?:material|agenturmaterial)|avec (?:l’|l'|les )?(?:afp|agences?|reuters|ap))\b/,
    /^[([](?:ap|afp|reuters|dpa|apa|sda|ats|ansa|efe|tass|upi|ntb|tt|ritzau|pap|čtk|belga|anp|kyodo|xinhua|yonhap)\b[^)\]]{0,40}[)\]]$/,
    /^(?:copyright|©|\(c\))\s/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);

/** Whether a short line says whose the text is: "With files from …", "First published in …", "(dpa)", a copyright line. */
export const isSourceLine = (text: string): boolean => text.length <= LONGEST && SAYS.test(text);
