import type { Own } from '../../scripts/browser/driven.ts';

type Stored = { chrome: { storage: { local: { set(items: object): Promise<void> } } } };

/** Label and marks on or off, as the settings say it to the pages that are open; asked of a page of the extension. */
export const show = (own: Own, on: boolean): Promise<void> =>
  own.evaluate(async (_, on) => {
    const kinds = on ? ['altered', 'added', 'verbatim'] : [];
    await (globalThis as unknown as Stored).chrome.storage.local.set({ settings: { kinds, label: on } });
  }, on);
