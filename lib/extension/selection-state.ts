import type { Selection } from '../selection/look-up.ts';
import { tabValues } from './tab-values.ts';

/** What became of the passage that the reader selected in a tab. */
export type SelectionState =
  | { readonly status: 'looking'; readonly at: number }
  | { readonly status: 'failed'; readonly at: number }
  | { readonly status: 'done'; readonly at: number; readonly found: Selection };

/** The passages selected, by tab. */
export const selections = tabValues<SelectionState>('selection');
