import { type SelectionState, selections } from '../../lib/extension/selection-state.ts';
import { useTabValue } from '../use-tab-value.ts';

export type SelectionShown = {
  readonly state: SelectionState | null;
  /** Back to the report on the page. */
  readonly close: () => void;
};

/** What became of the passage that was selected in a tab; null where none was. */
export function useSelection(tabId: number | null): SelectionShown {
  const state = useTabValue(tabId, selections) ?? null;
  return {
    state,
    close: () => {
      if (tabId !== null) void selections.clear(tabId);
    },
  };
}
