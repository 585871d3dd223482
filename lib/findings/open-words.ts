import { type Comparison, open, type SideName } from './comparison.ts';
import type { Edit } from './diff.ts';

/** Key of the item at an index; '' past the ends. */
export const keyAt = (c: Comparison, side: SideName, at: number): string => c[side][at]?.key ?? '';
/** Items of an edit's side that are plain words, and that nothing has explained yet. */
export const openWords = (c: Comparison, edit: Edit, side: SideName): number[] =>
  open(c, edit, side).filter((i) => /^[a-z]{2,}$/.test(keyAt(c, side, i)));
