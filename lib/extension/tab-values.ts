import { browser } from 'wxt/browser';

/** A value a tab, kept under one name in the browser's session. */
export type TabValues<Value> = {
  readonly get: (tabId: number) => Promise<Value | null>;
  /** Rejects where the session's area is full. */
  readonly set: (tabId: number, value: Value) => Promise<void>;
  readonly clear: (tabId: number) => Promise<void>;
  readonly all: () => Promise<[tabId: number, value: Value][]>;
  /** Calls back whenever the value of some tab changes. Returns the way to stop. */
  readonly onChange: (listener: (tabId: number, value: Value | null) => void) => () => void;
};

/**
 * Values by tab in `storage.session`: in memory only, out of reach of content scripts, gone with the browser's session,
 * and there again when the background was stopped.
 */
export function tabValues<Value>(name: string): TabValues<Value> {
  const prefix = `${name}:`;
  const keyOf = (tabId: number): string => `${prefix}${tabId}`;
  const tabOf = (key: string): number => Number(key.slice(prefix.length));
  return {
    get: async (tabId) => {
      const key = keyOf(tabId);
      return ((await browser.storage.session.get(key))[key] as Value | undefined) ?? null;
    },
    set: (tabId, value) => browser.storage.session.set({ [keyOf(tabId)]: value }),
    clear: (tabId) => browser.storage.session.remove(keyOf(tabId)),
    all: async () =>
      (Object.entries(await browser.storage.session.get(null)) as [string, Value][])
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => [tabOf(key), value]),
    onChange: (listener) => {
      const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area !== 'session') return;
        for (const [key, { newValue }] of Object.entries(changes)) {
          if (key.startsWith(prefix)) listener(tabOf(key), (newValue as Value | undefined) ?? null);
        }
      };
      browser.storage.onChanged.addListener(changed);
      return () => browser.storage.onChanged.removeListener(changed);
    },
  };
}
