import type { Shift, Visit } from './visit.ts';

/**
 * One page with the extension and without, visited once or, where more shifted with it, several times. `unchanged`: its DOM,
 * once switched off, is what it is without; of a page that is no article without switching off.
 */
export type Row = {
  readonly id: string;
  readonly article: boolean;
  readonly with: readonly Visit[];
  readonly without: readonly Visit[];
  readonly unchanged: boolean;
};

/** Layout shifts are read by the browser to about this much. */
const SHIFT = 0.001;

/** The middle one of several figures. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** The layout shift of a page: the median of its visits, since a page's own style and pictures come sooner or later. */
export const shiftOf = (visits: readonly Visit[]): number =>
  median(visits.map(({ shifts }) => shifts.reduce((sum, { value }) => sum + value, 0)));

/** Whether more shifts with the extension than without. */
export const shiftsMore = (row: Pick<Row, 'with' | 'without'>): boolean =>
  shiftOf(row.with) > shiftOf(row.without) + SHIFT;

/** A task that a browser calls long, ms; between two animation frames it is three frames. */
export const LONG = 50;
/** A frame more (ms) is what one visit differs from the next by. */
const FRAME = 17;

/** The longest gap between two frames of a page: the median of its visits. */
export const gapOf = (visits: readonly Visit[]): number => median(visits.map(({ gap }) => gap));

/** Whether the page stands still for long with the extension, and for longer than without. */
export const gapsMore = (row: Pick<Row, 'with' | 'without'>): boolean =>
  gapOf(row.with) > Math.max(LONG, gapOf(row.without) + FRAME);

const LABEL = /^wirecopy-label/;

/** The shifts, in any visit, in which something of the extension's moved. */
export const ownShifts = (row: Row): Shift[] =>
  row.with.flatMap(({ shifts }) => shifts.filter(({ sources }) => sources.some((source) => LABEL.test(source))));

/** What moved with the extension that did not without, by its element's name and first class. */
export function movedMore(row: Row): string[] {
  const names = (visits: readonly Visit[]) => visits.flatMap(({ shifts }) => shifts.flatMap(({ sources }) => sources));
  const without = new Set(names(row.without));
  return [...new Set(names(row.with))].filter((name) => !without.has(name));
}
