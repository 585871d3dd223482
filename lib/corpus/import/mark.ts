/**
 * Where reading a file can go on: at a byte (an entry of a ZIP) from which its reader can start, past so many of the
 * articles that come there. `line` is the number of the first line there, for naming the refused.
 */
export type Mark = { readonly at: number; readonly skip: number; readonly line: number };

/** The beginning of a file. */
export const START: Mark = { at: 0, skip: 0, line: 1 };
