import { asciiDigits } from '../text/digits.ts';
import type { Language } from './language.ts';

/**
 * The value of a written figure: "1,200", "1.200" (German, Spanish), "1 200" (French), "3.5", "3,5", "٣٫٥". A lone
 * separator before three digits is read by the language. NaN where it is no plain number ("10:30", "1.2.3" as a version).
 */
export function figureValue(written: string, language: Language): number {
  const figure = asciiDigits(written)
    .replace(/['\u2019\u066C\u00A0\u202F\u2009]/g, '')
    .replace(/\u066B/g, '.');
  if (figure.includes(':')) return Number.NaN;
  const marks = figure.match(/[.,]/g) ?? [];
  if (marks.length === 0) return Number(figure);
  const last = Math.max(figure.lastIndexOf('.'), figure.lastIndexOf(','));
  const mark = figure[last] as string;
  if (last === 0) return Number(figure);
  if (marks.length > 1 && new Set(marks).size === 1) return grouped(figure, mark);
  // Elsewhere a lone mark before three digits groups them, whichever it is: three decimals are rare in news.
  const groups = language === 'other' || mark === (language === 'en' || language === 'ar' ? ',' : '.');
  if (marks.length === 1 && figure.length - last - 1 === 3 && groups) return grouped(figure, mark);
  return Number(`${figure.slice(0, last).replace(/[.,]/g, '')}.${figure.slice(last + 1)}`);
}

/** "1,234,567" without its marks; NaN where the groups are not of three. */
const grouped = (figure: string, mark: string): number => {
  const parts = figure.split(mark);
  return parts.slice(1).every((part) => part.length === 3) ? Number(parts.join('')) : Number.NaN;
};
