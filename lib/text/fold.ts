/**
 * Characters that carry no letter: soft hyphen, zero-width space/joiners, word joiner, BOM, and the marks that only
 * steer direction. They stand inside words on real pages and must not split or change them.
 */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC\u2032]/g;
/** Nothing to be done; nearly every word, and so no pattern below is compiled on most pages. */
const PLAIN = /^[a-z0-9'.,:]*$/;
const EXTRA: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};
const EXTRA_LETTERS = /[ßæœøđłðþıħ]/g;

/**
 * A word in the form in which it is compared: lower case, ligatures and full-width forms resolved (NFKD), accents,
 * Arabic vowel signs and invisible characters dropped, curly apostrophes made straight.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase().replace(APOSTROPHES, "'");
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(MARKS, '')
    .replace(APOSTROPHES, "'")
    .replace(EXTRA_LETTERS, (c) => EXTRA[c] as string)
    .toLowerCase();
}
