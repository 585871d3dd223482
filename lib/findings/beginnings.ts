import { mayBeAbroad } from './numerals/abroad.ts';
import {
  DATE_HEADS_AR,
  MONTHS,
  NAMED_TIMES,
  NEAR_DAYS,
  PERIODS_ABROAD,
  RELATIVE,
  RELATIVE_ABROAD,
  SEASONS,
  WEEKDAYS,
} from './words/calendar.ts';
import { FACTORS, GROUPS, MAGNITUDES, ORDINALS, SMALL, VAGUE } from './words/numerals.ts';

const keysOf = (tables: readonly ReadonlyMap<string, unknown>[]): Set<string> =>
  new Set(tables.flatMap((table) => [...table.keys()]));

/** Every word (folded) with which a date may begin, in any language. */
const DATES: ReadonlySet<string> = new Set([
  ...keysOf([MONTHS, WEEKDAYS, NEAR_DAYS, RELATIVE, SEASONS, NAMED_TIMES, RELATIVE_ABROAD, PERIODS_ABROAD]),
  ...DATE_HEADS_AR,
]);
/** The same of numbers. */
const NUMBERS: ReadonlySet<string> = new Set([
  ...keysOf([SMALL, GROUPS, MAGNITUDES, VAGUE, ORDINALS, FACTORS]),
  ...'a an one half tens hundreds'.split(' '),
]);
/** Words that are read together with the next one. */
const JOINED: ReadonlySet<string> = new Set('no per al el as ash ar az ad at bin ibn ben ca wo sha'.split(' '));

/** Whether a word may be a date or the first one of it. */
export const mayBeDate = (key: string): boolean => DATES.has(key);
/** Whether a word may be a number or the first one of it. */
export const mayBeNumber = (key: string): boolean => NUMBERS.has(key) || mayBeAbroad(key);

/** Whether a word can only be itself: most can, and are not looked into any further. */
export const isPlainWord = (key: string): boolean =>
  !mayBeDate(key) && !mayBeNumber(key) && !JOINED.has(key) && !key.includes("'") && !key.includes('.');
