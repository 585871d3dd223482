import { useEffect, useState } from 'preact/hooks';
import {
  clearSelectionState,
  onSelectionState,
  type SelectionState,
  selectionState,
} from '../../lib/extension/selection-state.ts';

export type SelectionShown = {
  readonly state: SelectionState | null;
  /** Back to the report on the page. */
  readonly close: () => void;
};

/** What became of the passage that was selected in a tab; null where none was. */
export function useSelection(tabId: number | null): SelectionShown {
  const [known, setKnown] = useState<{ tabId: number; state: SelectionState | null }>();
  useEffect(() => {
    if (tabId === null) return;
    let current = true;
    const stop = onSelectionState((changed, state) => changed === tabId && setKnown({ tabId, state }));
    void selectionState(tabId).then((state) => current && setKnown({ tabId, state }));
    return () => {
      current = false;
      stop();
    };
  }, [tabId]);
  return {
    state: known?.tabId === tabId ? (known?.state ?? null) : null,
    close: () => {
      if (tabId !== null) void clearSelectionState(tabId);
    },
  };
}
