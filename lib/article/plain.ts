const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  shy: '\u00ad',
  euro: '€',
  szlig: 'ß',
};
const ACCENTS: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};

function reference(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name === undefined) {
    const code = Number.parseInt(decimal ?? (hex as string), decimal === undefined ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }
  const known = ENTITIES[name] ?? ENTITIES[name.toLowerCase()];
  if (known !== undefined) return known;
  const accent = ACCENTS[name.slice(1)];
  return accent === undefined ? whole : (name.charAt(0) + accent).normalize('NFC');
}

/** Text without tags, its character references resolved and its white space collapsed: publishers put HTML into metadata. */
export const plain = (text: string): string =>
  text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]\w*));/gi, reference)
    .replace(/\s+/g, ' ')
    .trim();

/**
 * `plain` of what is one line, a headline, a name, a description: of one over 2,000 characters the beginning, so that no
 * pattern takes the square of what a page states.
 */
export const plainLine = (text: string): string => plain(text.slice(0, 2000));
