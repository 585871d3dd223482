import { useEffect, useMemo, useState } from 'preact/hooks';
import { requestSites } from '../../lib/extension/request-sites.ts';
import { type LookRow, SourcesDatabase } from '../../lib/sources/store/database.ts';
import { watchLook } from '../../lib/sources/store/watch.ts';
import { askBackground } from '../ask-background.ts';

/** A look at what a page names. */
export type Look = {
  /** How far it is; null where there was none. */
  readonly row: LookRow | null;
  /** Asks for the sites and begins. Call it within a click; false where the reader refused. */
  readonly start: (addresses: readonly string[]) => Promise<boolean>;
};

/** Follows the look at the page of a tab; it goes on in the background whether or not anybody watches. */
export function useLook(tabId: number | null, page: string): Look {
  const db = useMemo(() => new SourcesDatabase(), []);
  const [row, setRow] = useState<LookRow | null>(null);
  useEffect(() => () => db.close(), [db]);
  useEffect(() => watchLook(db, page, setRow), [db, page]);
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
