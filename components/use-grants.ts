import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { changeSettings, loadSettings, onSettings } from '../lib/extension/settings.ts';
import { checkedPatterns, covers, isAllSites } from '../lib/extension/sites.ts';
import { SourcesDatabase } from '../lib/sources/store/database.ts';

/** The sites that the reader lets Wirecopy check by itself. */
export type Grants = {
  /** Match patterns; null until known. */
  readonly patterns: readonly string[] | null;
  /** Asks the browser, which asks the reader. Call it within a click; false where it was refused. */
  readonly grant: (pattern: string) => Promise<boolean>;
  readonly revoke: (pattern: string) => Promise<void>;
};

/** Whether a source is fetched from the sites of a pattern: then the permission stays, for that alone. */
async function isSourceOf(pattern: string): Promise<boolean> {
  const db = new SourcesDatabase();
  try {
    const sources = await db.sources.toArray();
    return !isAllSites(pattern) && sources.some(({ id, home = id }) => covers(pattern, id) || covers(pattern, home));
  } finally {
    db.close();
  }
}

/** Follows the granted sites, also when they are changed in the browser's own settings. */
export function useGrants(): Grants {
  const [patterns, setPatterns] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const look = async () => {
      const [{ origins = [] }, { onlySources }] = await Promise.all([browser.permissions.getAll(), loadSettings()]);
      setPatterns(checkedPatterns(origins, onlySources).sort());
    };
    void look();
    const stop = onSettings(look);
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      stop();
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return {
    patterns,
    grant: async (pattern) => {
      const granted = await browser.permissions.request({ origins: [pattern] });
      if (granted)
        await changeSettings(({ onlySources }) => ({ onlySources: onlySources.filter((one) => one !== pattern) }));
      return granted;
    },
    revoke: async (pattern) => {
      if (await isSourceOf(pattern))
        await changeSettings(({ onlySources }) => ({ onlySources: [...onlySources, pattern] }));
      else await browser.permissions.remove({ origins: [pattern] });
    },
  };
}
