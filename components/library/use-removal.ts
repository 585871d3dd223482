import { useCallback, useState } from 'preact/hooks';
import type { DexieLibrary } from '../../lib/corpus/dexie-library.ts';
import type { HeadRow } from '../../lib/corpus/store/database.ts';
import { toFailure } from '../../lib/corpus/store/failure.ts';
import type { Removed } from '../../lib/corpus/store/take-out.ts';
import { sayIt } from '../../lib/words/said.ts';

/** The last removal, as long as it can be taken back: until the next one, or until the page is closed. */
export type Removal = {
  readonly removed: Removed | null;
  readonly failure: string | null;
  readonly remove: (row: HeadRow) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
};

export function useRemoval(library: DexieLibrary): Removal {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const remove = useCallback(
    async ({ key }: HeadRow) => {
      try {
        const taken = await library.takeOut(key);
        setFailure(null);
        setRemoved(taken);
      } catch (error) {
        setFailure(sayIt(toFailure(error).says));
      }
    },
    [library],
  );
  const undo = useCallback(async () => {
    if (removed === null) return;
    const result = await library.restore(removed);
    setFailure(result.status === 'stored' ? null : sayIt(result.says));
    if (result.status === 'stored') setRemoved(null);
  }, [library, removed]);
  const dismiss = useCallback(() => {
    setRemoved(null);
    setFailure(null);
  }, []);
  return { removed, failure, remove, undo, dismiss };
}
