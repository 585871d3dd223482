import type { ChangeKind } from '../report.ts';

/** The languages whose numbers, dates and names are read; `en` in full. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'ar' | 'other';
/** Those of them that have words of their own here, as BCP 47 tags. */
export const READ: readonly string[] = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ar'];

/** Common little words that tell them apart (folded or as written). */
const MARKERS: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ['en', new Set('the of and to in that is was for with said on by it he'.split(' '))],
  ['de', new Set('der die das und nicht ein eine ist mit dem den von zu im sich'.split(' '))],
  ['fr', new Set('le la les des et est une du dans que pour qui au pas sur'.split(' '))],
  ['es', new Set('el la los las de y que en un una por con del se no'.split(' '))],
  ['it', new Set('il la lo gli le di e che in un una per con del della non si è nel'.split(' '))],
  ['pt', new Set('o a os as de e que em um uma por com do da não se no na'.split(' '))],
  ['nl', new Set('de het een en van in is op dat niet met voor zijn te die aan'.split(' '))],
];
/** The languages, by their place in `MARKERS`, whose row each little word stands in. */
const ROWS = new Map<string, number[]>();
MARKERS.forEach(([, markers], row) => {
  for (const marker of markers) ROWS.set(marker, [...(ROWS.get(marker) ?? []), row]);
});
const SAMPLE = 2000;

/**
 * The language of a text: the declared tag where it is one of ours and the text does not plainly speak another of ours
 * (templates declare English on pages in any language); else told by its script and its commonest words. A text too short to
 * tell is taken for English.
 */
export function languageOf(text: string, declared?: string): Language {
  const tag = declared?.slice(0, 2).toLowerCase();
  const isOurs = tag !== undefined && READ.includes(tag);
  if (tag !== undefined && !isOurs) return 'other';
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const { best, share, shareOf } = told(words);
  if (isOurs) {
    const isOther = words.length >= ENOUGH_WORDS && share >= PLAIN_SHARE && share > TIMES * shareOf(tag as Language);
    return isOther ? best : (tag as Language);
  }
  // A text of some length in which no language's little words abound is in another one.
  return words.length >= ENOUGH_WORDS && share < LITTLE_SHARE ? 'other' : best;
}
const ENOUGH_WORDS = 40;
/** English prose has about a quarter of its words in its row, another language's text at most a few by chance. */
const LITTLE_SHARE = 0.06;
/** From here on a text plainly is in the language, where the declared one's words are so many times fewer. */
const PLAIN_SHARE = 0.15;
const TIMES = 3;

/** The language that the words speak for most, with the share of them that do; Arabic by its letters alone. */
function told(words: readonly string[]) {
  const counts = MARKERS.map(() => 0);
  let arabic = 0;
  for (const word of words) {
    for (const row of ROWS.get(word) ?? []) counts[row] = (counts[row] as number) + 1;
    if (/^[\u0621-\u064A]{3}/.test(word)) arabic++;
  }
  const countOf = (language: Language): number =>
    language === 'ar' ? arabic : (counts[MARKERS.findIndex(([one]) => one === language)] ?? 0);
  let [best, most]: [Language, number] = arabic > words.length / 4 ? ['ar', arabic] : ['en', 1];
  for (const [language] of MARKERS) if (countOf(language) > most) [best, most] = [language, countOf(language)];
  const shareOf = (language: Language): number => countOf(language) / Math.max(1, words.length);
  return { best, share: most / Math.max(1, words.length), shareOf };
}

/**
 * The kinds of change that are not looked for in a language (BCP 47 tag). English: none. Of the others quotations,
 * numbers, dates and names are, and simple negation where its particles are known.
 */
export function uncovered(language: string): ChangeKind[] {
  const tag = language.slice(0, 2).toLowerCase();
  if (tag === 'en') return [];
  if (READ.includes(tag)) return ['attribution', 'hedge'];
  return ['negation', 'attribution', 'hedge'];
}
