import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { lookKey } from '../../lib/extension/look-key.ts';
import { onStored } from '../../lib/extension/on-stored.ts';
import { requestSites } from '../../lib/extension/request-sites.ts';
import type { LookRow } from '../../lib/sources/store/database.ts';
import { askBackground } from '../ask-background.ts';

/** A look at what a page names. */
export type Look = {
  /** How far it is; null where there was none. */
  readonly row: LookRow | null;
  /** Asks for the sites and begins. Call it within a click; false where the reader refused. */
  readonly start: (addresses: readonly string[]) => Promise<boolean>;
};

/** Follows the look at the page of a tab, `known` at first; it goes on in the background whether or not anybody watches. */
export function useLook(tabId: number | null, page: string, known: LookRow | null): Look {
  const [row, setRow] = useState(known);
  useEffect(() => {
    const key = lookKey(page);
    const stop = onStored('session', key, (held) => setRow((held as LookRow | undefined) ?? null));
    void browser.storage.session.get(key).then(({ [key]: held }) => held && setRow(held as LookRow));
    return stop;
  }, [page]);
  return {
    row,
    start: async (addresses) => {
      // Nothing is awaited before: the browser asks only within the click.
      const granted = await requestSites(addresses);
      if (granted && tabId !== null) await askBackground({ to: 'background', kind: 'look', tabId });
      return granted;
    },
  };
}
