import {
  MONTHS,
  NAMED_TIMES,
  NEAR_DAYS,
  PERIODS_ABROAD,
  RELATIVE,
  RELATIVE_ABROAD,
  SEASONS,
  WEEKDAYS,
} from './words/calendar.ts';
import { FACTORS, MAGNITUDES, ORDINALS, SMALL, VAGUE } from './words/numerals.ts';

/** Every word (folded) with which a number, a date or a name of several words may begin. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, NEAR_DAYS, RELATIVE, SEASONS, NAMED_TIMES, RELATIVE_ABROAD, PERIODS_ABROAD].flatMap((table) => [
    ...table.keys(),
  ]),
  ...[SMALL, MAGNITUDES, VAGUE, ORDINALS, FACTORS].flatMap((table) => [...table.keys()]),
  ...'a an one half tens hundreds no per al el as ash ar az ad at bin ibn ben ca wo sha'.split(' '),
]);

/** Whether a word can only be itself: most can, and are not looked into any further. */
export const isPlainWord = (key: string): boolean => !BEGINNINGS.has(key) && !key.includes("'") && !key.includes('.');
