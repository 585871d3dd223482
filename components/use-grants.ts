import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { webPatterns } from '../lib/extension/sites.ts';

/** The sites that the reader lets Wirecopy check by itself. */
export type Grants = {
  /** Match patterns; null until known. */
  readonly patterns: readonly string[] | null;
  /** Asks the browser, which asks the reader. Call it within a click; false where it was refused. */
  readonly grant: (pattern: string) => Promise<boolean>;
  readonly revoke: (pattern: string) => Promise<void>;
};

/** Follows the granted sites, also when they are changed in the browser's own settings. */
export function useGrants(): Grants {
  const [patterns, setPatterns] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const look = () =>
      void browser.permissions.getAll().then(({ origins = [] }) => setPatterns(webPatterns(origins).sort()));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return {
    patterns,
    grant: (pattern) => browser.permissions.request({ origins: [pattern] }),
    revoke: async (pattern) => void (await browser.permissions.remove({ origins: [pattern] })),
  };
}
