import { useEffect, useState } from 'preact/hooks';
import type { TabValues } from '../lib/extension/tab-values.ts';

/** Follows the value of a tab; undefined until it is known, null where there is none. */
export function useTabValue<Value>(
  tabId: number | null,
  { get, onChange }: Pick<TabValues<Value>, 'get' | 'onChange'>,
): Value | null | undefined {
  const [known, setKnown] = useState<{ tabId: number; value: Value | null }>();
  useEffect(() => {
    if (tabId === null) return;
    let current = true;
    let told = false;
    const stop = onChange((changed, value) => {
      if (changed !== tabId) return;
      told = true;
      setKnown({ tabId, value });
    });
    // What was read may be older than what came in meanwhile.
    void get(tabId).then((value) => current && !told && setKnown({ tabId, value }));
    return () => {
      current = false;
      stop();
    };
  }, [tabId, get, onChange]);
  return known?.tabId === tabId ? known?.value : undefined;
}
