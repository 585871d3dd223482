import type { Language } from '../language.ts';
import { mayBeArabic, readArabic } from './arabic.ts';
import { FRENCH_WORDS, frenchHalf, readFrench } from './french.ts';
import { GERMAN_WORDS, isGermanCompound, readGerman } from './german.ts';
import type { Reader } from './phrase.ts';
import { readSpanish, SPANISH_WORDS, spanishHalf } from './spanish.ts';
import type { Parts } from './sum.ts';

/** The languages besides English whose number words are read by a grammar of their own. */
export const ABROAD: Partial<Readonly<Record<Language, Reader>>> = {
  de: readGerman,
  fr: readFrench,
  es: readSpanish,
  ar: readArabic,
};

/** "And a half", where it stands behind what it is half of. */
export const HALVES: Partial<Readonly<Record<Language, Parts['half']>>> = { fr: frenchHalf, es: spanishHalf };

const WORDS: ReadonlySet<string> = new Set([...GERMAN_WORDS, ...FRENCH_WORDS, ...SPANISH_WORDS]);
const ARABIC = 0x600;

/** Whether a number of one of them may begin with a word. Asked of every word, whatever its text's language: nearly all are none. */
export const mayBeAbroad = (key: string): boolean =>
  key.charCodeAt(0) >= ARABIC ? mayBeArabic(key) : WORDS.has(key) || isGermanCompound(key);
