import { useEffect, useMemo, useState } from 'preact/hooks';
import { DexieLibrary, type LibraryStats } from '../../lib/corpus/dexie-library.ts';
import type { HeadRow } from '../../lib/corpus/store/database.ts';
import { throttled } from './throttle.ts';

/** What the page shows of the library; follows every change, whoever makes it. */
export type LibraryView = {
  readonly library: DexieLibrary;
  /** Null until the first answer. */
  readonly rows: readonly HeadRow[] | null;
  readonly stats: LibraryStats | null;
  /** What the browser says that this extension takes on the disk, and what is free for it. */
  readonly space: { readonly used: number; readonly free: number } | null;
  /** Why the library cannot be shown. */
  readonly error: string | null;
};

type Loaded = Omit<LibraryView, 'library'>;

export function useLibrary(): LibraryView {
  const library = useMemo(() => new DexieLibrary(), []);
  const [loaded, setLoaded] = useState<Loaded>({ rows: null, stats: null, space: null, error: null });
  useEffect(() => {
    const load = throttled(async () => {
      try {
        const [rows, stats, space] = await Promise.all([library.rows(), library.stats(), spaceUsed()]);
        setLoaded({ rows, stats, space, error: null });
      } catch (error) {
        setLoaded((before) => ({ ...before, error: error instanceof Error ? error.message : String(error) }));
      }
    });
    const stop = library.watch(load);
    load();
    return () => {
      stop();
      library.close();
    };
  }, [library]);
  return { library, ...loaded };
}

async function spaceUsed(): Promise<Loaded['space']> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? null : { used: usage, free: Math.max(0, quota - usage) };
}
