import { useCallback, useState } from 'preact/hooks';
import type { HeldArticle } from '../../lib/article/article.ts';
import type { DexieLibrary } from '../../lib/corpus/dexie-library.ts';
import type { HeadRow } from '../../lib/corpus/store/database.ts';
import { toFailure } from '../../lib/corpus/store/failure.ts';
import { sayIt } from '../../lib/words/said.ts';

/** The last removal, as long as it can be taken back: until the next one, or until the page is closed. */
export type Removal = {
  readonly removed: HeldArticle | null;
  readonly failure: string | null;
  readonly remove: (row: HeadRow) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
};

export function useRemoval(library: DexieLibrary): Removal {
  const [removed, setRemoved] = useState<HeldArticle | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const remove = useCallback(
    async ({ key }: HeadRow) => {
      try {
        const [article] = await library.articles([key]);
        await library.remove([key]);
        setFailure(null);
        setRemoved(article ?? null);
      } catch (error) {
        setFailure(sayIt(toFailure(error).says));
      }
    },
    [library],
  );
  const undo = useCallback(async () => {
    if (removed === null) return;
    const result = await library.add([{ article: removed }]);
    setFailure(result.status === 'stored' ? null : sayIt(result.says));
    if (result.status === 'stored') setRemoved(null);
  }, [library, removed]);
  const dismiss = useCallback(() => {
    setRemoved(null);
    setFailure(null);
  }, []);
  return { removed, failure, remove, undo, dismiss };
}
