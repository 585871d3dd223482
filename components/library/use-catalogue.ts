import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Listed, lister } from '../../lib/corpus/catalogue/listed.ts';
import { DexieLibrary } from '../../lib/corpus/dexie-library.ts';
import type { LibraryStats } from '../../lib/corpus/store/holdings.ts';
import { errorWords } from '../../lib/words/error-words.ts';
import { throttled } from './throttle.ts';

/** Rows read at once: some 20 ms of work, so that the page answers in between. */
const CHUNK = 2000;

/** What the page shows of the library; follows every change, whoever makes it. */
export type LibraryView = {
  readonly library: DexieLibrary;
  /** Every article read so far, newest first; null until the first answer. */
  readonly list: readonly Listed[] | null;
  /** How many are still to be read. */
  readonly coming: number;
  readonly stats: LibraryStats | null;
  /** What is free for it, as far as the browser says. */
  readonly free: number | null;
  /** Counts the changes: rows shown are to be read anew. */
  readonly changes: number;
  /** Reads the rows in sight anew, after a change that adds and removes none. */
  readonly reread: () => void;
  /** Why the library cannot be shown. */
  readonly error: string | null;
};

type Loaded = Omit<LibraryView, 'library' | 'reread'>;
type Show = (part: Partial<Loaded>) => void;

/**
 * Keeps a catalogue in step with the store: what is new is read, newest first and in chunks, what is gone is left out. The
 * list is shown after the first chunk and each time that it has doubled.
 */
function follower(library: DexieLibrary, show: Show): () => Promise<void> {
  const held = new Map<number, Listed>();
  const list = lister();
  const listed = () => [...held.values()].sort((x, y) => y.key - x.key);
  return async () => {
    const keys = await library.keys();
    const alive = new Set(keys);
    for (const key of [...held.keys()]) if (!alive.has(key)) held.delete(key);
    const fresh = keys.filter((key) => !held.has(key));
    let shown = held.size;
    while (fresh.length > 0) {
      const chunk = fresh.splice(-CHUNK);
      for (const row of await library.rows(chunk[0] as number, chunk.at(-1) as number)) {
        held.set(row.key, list(row));
      }
      if (held.size < 2 * shown) continue;
      shown = held.size;
      show({ list: listed(), coming: fresh.length });
    }
    show({ list: listed(), coming: 0 });
  };
}

async function freeSpace(): Promise<Loaded['free']> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? null : Math.max(0, quota - usage);
}

export function useCatalogue(): LibraryView {
  const library = useMemo(() => new DexieLibrary(), []);
  const [loaded, setLoaded] = useState<Loaded>({
    list: null,
    coming: 0,
    stats: null,
    free: null,
    changes: 0,
    error: null,
  });
  useEffect(() => {
    const show: Show = (part) => setLoaded((before) => ({ ...before, ...part }));
    const follow = follower(library, show);
    const load = throttled(async () => {
      try {
        const [stats, free] = await Promise.all([library.stats(), freeSpace()]);
        setLoaded((before) => ({ ...before, stats, free, changes: before.changes + 1, error: null }));
        await follow();
      } catch (error) {
        show({ error: errorWords(error) });
      }
    });
    const stop = library.watch(load);
    load();
    return () => {
      stop();
      library.close();
    };
  }, [library]);
  const reread = useCallback(() => setLoaded((before) => ({ ...before, changes: before.changes + 1 })), []);
  return { library, ...loaded, reread };
}
