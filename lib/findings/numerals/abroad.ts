import type { Language } from '../language.ts';
import { mayBeArabic, readArabic } from './arabic.ts';
import { mayBeFrench, readFrench } from './french.ts';
import { mayBeGerman, readGerman } from './german.ts';
import type { Reader } from './phrase.ts';
import { mayBeSpanish, readSpanish } from './spanish.ts';

/** The languages besides English whose number words are read by a grammar of their own. */
export const ABROAD: Partial<Readonly<Record<Language, Reader>>> = {
  de: readGerman,
  fr: readFrench,
  es: readSpanish,
  ar: readArabic,
};

/** Whether a number of one of them may begin with a word: asked once a word, whatever the text's language. */
export const mayBeAbroad = (key: string): boolean =>
  mayBeGerman(key) || mayBeFrench(key) || mayBeSpanish(key) || mayBeArabic(key);
