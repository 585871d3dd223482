import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { locks } from './fake-locks.ts';

vi.stubGlobal('navigator', { locks });

type Changes = Record<string, { newValue?: unknown }>;
const listeners = new Set<(changes: Changes, area: string) => unknown>();

/** One area of the browser's storage, which tells of changes without waiting for who hears of them, as browsers do. */
function area(name: string) {
  const held = new Map<string, unknown>();
  const tell = (changes: Changes) => {
    for (const listener of listeners) listener(changes, name);
  };
  const remove = (keys: readonly string[]) => {
    for (const key of keys) held.delete(key);
    tell(Object.fromEntries(keys.map((key) => [key, {}])));
  };
  return {
    get: async (asked: string | null) =>
      structuredClone(Object.fromEntries([...held].filter(([key]) => asked === null || key === asked))),
    set: async (values: Record<string, unknown>) => {
      const copies = Object.entries(structuredClone(values));
      for (const [key, value] of copies) held.set(key, value);
      tell(Object.fromEntries(copies.map(([key, newValue]) => [key, { newValue }])));
    },
    remove: async (key: string) => remove([key]),
    clear: async () => remove([...held.keys()]),
  };
}

/** What the toolbar button says in each tab. */
export const badges = new Map<number, string>();

/** The open tabs. */
export const tabs = new Set<number>();

/** Messages to pages, in their order. */
export const sent: { readonly tabId: number; readonly message: unknown }[] = [];

/**
 * The browser as far as the background asks it for anything while it checks a page or deletes everything: storage, toolbar
 * button, tabs, all sites allowed. It stands in for `wxt/browser`, by `vi.mock` in each file of tests.
 */
export const fake = {
  extension: { inIncognitoContext: false },
  storage: {
    local: area('local'),
    session: area('session'),
    onChanged: {
      addListener: (listener: (changes: Changes, area: string) => unknown) => void listeners.add(listener),
      removeListener: (listener: (changes: Changes, area: string) => unknown) => void listeners.delete(listener),
    },
  },
  permissions: { getAll: async () => ({ origins: ['*://*/*'] }), remove: async () => true },
  alarms: { clearAll: async () => true },
  tabs: {
    sendMessage: async (tabId: number, message: unknown) => void sent.push({ tabId, message }),
    get: async () => ({ incognito: false }),
    query: async () => [...tabs].map((id) => ({ id })),
  },
  scripting: {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: async () => undefined,
  },
  action: {
    setIcon: async () => undefined,
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  },
};

/** Nothing kept, and nothing open. */
export async function newBrowser(): Promise<void> {
  await fake.storage.session.clear();
  await fake.storage.local.clear();
  badges.clear();
  tabs.clear();
  sent.length = 0;
}
