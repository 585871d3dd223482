import { browser } from 'wxt/browser';
import type { Selection } from '../selection/look-up.ts';

/** What became of the passage that the reader selected in a tab; in memory until the page or the browser is left. */
export type SelectionState =
  | { readonly status: 'looking'; readonly at: number }
  | { readonly status: 'failed'; readonly at: number }
  | { readonly status: 'done'; readonly at: number; readonly found: Selection };

const PREFIX = 'selection:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

export async function selectionState(tabId: number): Promise<SelectionState | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as SelectionState | undefined) ?? null;
}

export async function setSelectionState(tabId: number, state: SelectionState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

export async function clearSelectionState(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Calls back whenever the selection of some tab changes. Returns the way to stop. */
export function onSelectionState(listener: (tabId: number, state: SelectionState | null) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX)) {
        listener(Number(key.slice(PREFIX.length)), (newValue as SelectionState | undefined) ?? null);
      }
    }
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
