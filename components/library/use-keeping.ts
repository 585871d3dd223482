import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DexieLibrary } from '../../lib/corpus/dexie-library.ts';
import type { KeepingRow } from '../../lib/corpus/keeping/keeping-row.ts';
import type { LibraryStats } from '../../lib/corpus/store/holdings.ts';
import { keepStorage } from './keep-storage.ts';

export type Keeping = {
  readonly stats: LibraryStats | null;
  readonly keeping: KeepingRow | null;
  /** Whether the browser keeps the library when the disk gets full; null until it has said. */
  readonly persisted: boolean | null;
  readonly setQuota: (bytes: number | null) => Promise<void>;
  readonly told: () => Promise<void>;
  readonly persist: () => Promise<void>;
};

/** What the reader wants kept, followed as it changes; an upgrade that was begun goes on while the page is open. */
export function useKeeping(library: DexieLibrary): Keeping {
  const [stats, setStats] = useState<LibraryStats | null>(null);
  const [keeping, setKeeping] = useState<KeepingRow | null>(null);
  const [persisted, setPersisted] = useState<boolean | null>(null);
  const look = useCallback(async () => setKeeping(await library.keeping().catch(() => null)), [library]);
  useEffect(() => {
    const stop = library.watch((now) => {
      setStats(now);
      void look();
    });
    const abort = new AbortController();
    void library.upgrade(abort.signal);
    void navigator.storage?.persisted?.().then(setPersisted, () => undefined);
    return () => {
      abort.abort();
      stop();
    };
  }, [library, look]);
  const setQuota = async (bytes: number | null) => {
    await library.setQuota(bytes);
    await look();
  };
  const told = async () => {
    await library.forgetDropped();
    await look();
  };
  const persist = async () => setPersisted(await keepStorage());
  return { stats, keeping, persisted, setQuota, told, persist };
}
