import { type Band, bandOf, type Row } from './row.ts';

/** A band of the overview: rows `[from, to)` that stand for the same, and their stretch of the whole, 0..1. */
export type Stripe = {
  readonly band: Band;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
};

/** Letters that a row counts for at least: one changed word of a short line must be seen in the overview. */
const LEAST = 60;

const lengthOf = ({ article, source, kind }: Row): number => {
  // Only a line stands where a moved passage was.
  if (kind === 'elsewhere') return LEAST;
  const size = (span: { start: number; end: number } | null) => (span ? span.end - span.start : 0);
  return Math.max(LEAST, size(article), size(source));
};

/** The whole comparison as bands from top to bottom, neighbours of one kind joined. They cover it without gap or overlap. */
export function stripesOf(rows: readonly Row[]): Stripe[] {
  const all = rows.reduce((sum, row) => sum + lengthOf(row), 0);
  const stripes: Stripe[] = [];
  let at = 0;
  rows.forEach((row, n) => {
    const start = at / all;
    at += lengthOf(row);
    const band = bandOf(row);
    const last = stripes.at(-1);
    if (last?.band === band) stripes[stripes.length - 1] = { ...last, to: n + 1, end: at / all };
    else stripes.push({ band, from: n, to: n + 1, start, end: at / all });
  });
  return stripes;
}

/** Where each row begins in the whole, 0..1, with 1 at the end: the overview's own scale. */
export function placesOf(rows: readonly Row[]): number[] {
  const all = rows.reduce((sum, row) => sum + lengthOf(row), 0);
  const places = [0];
  for (const row of rows) places.push((places.at(-1) as number) + lengthOf(row) / all);
  return places;
}
