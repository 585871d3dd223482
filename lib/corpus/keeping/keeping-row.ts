import type { ClockRow } from './clock.ts';

/** How long and how many of a source's articles are kept; null is without limit. */
export type Limit = {
  readonly days: number | null;
  readonly count: number | null;
  /** From when the days count: `when` it came out (left out), or when it was `added`. */
  readonly from?: 'added';
};

/** Something that was dropped, to be told to the reader. */
export type Dropped = {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly count: number;
  /** `quota`: the reader's own; `browser`: the browser's share of the disk ran out. */
  readonly why: 'quota' | 'browser';
};

/** What the reader wants kept, and what was dropped since the reader last looked. */
export type KeepingRow = {
  /** Bytes that the library may take; null is without limit. */
  readonly quota: number | null;
  readonly limits: Readonly<Record<string, Limit>>;
  readonly dropped: readonly Dropped[];
  /** Bytes, by the library's own count, at which the browser's share was nearly used up: it does not grow past them. */
  readonly ceiling?: number;
  /** How the clock has gone. */
  readonly clock?: ClockRow;
  /** The id of the pack that this library exports. */
  readonly packId?: string;
  /** The number of the import that was begun last. */
  readonly lastImport?: number;
};
