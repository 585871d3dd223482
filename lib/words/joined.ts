import { isolated } from './say.ts';

/**
 * "Northern Wire · 82% · 640 words": things in a row. Each is kept to itself: in a line written from right to left, figures
 * on both sides of the point would change places ("93% · 9" is one run of digits and signs, written from left to right).
 */
export const joined = (things: readonly string[]): string => things.map(isolated).join(' · ');
