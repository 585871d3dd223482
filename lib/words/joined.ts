import { isolated } from './say.ts';

type Thing = string | null | undefined | false;

/**
 * "Northern Wire · 82% · 640 words": things in a row, without those that are not there. Each is kept to itself: in a line
 * written from right to left, figures on both sides of the point would change places ("93% · 9" is one run of digits and
 * signs, written from left to right).
 */
export const joined = (things: readonly Thing[]): string =>
  things
    .filter((thing) => typeof thing === 'string' && thing !== '')
    .map((thing) => isolated(thing as string))
    .join(' · ');
