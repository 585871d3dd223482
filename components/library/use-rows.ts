import { useEffect, useState } from 'preact/hooks';
import type { DexieLibrary } from '../../lib/corpus/dexie-library.ts';
import type { HeadRow } from '../../lib/corpus/store/database.ts';

/** The rows of some keys as they come from the store; those of the last window stay until then, so that nothing blinks. */
export function useRows(library: DexieLibrary, keys: readonly number[], changes: number): ReadonlyMap<number, HeadRow> {
  const [rows, setRows] = useState<ReadonlyMap<number, HeadRow>>(new Map());
  // Equal keys in a new list are no new question; a change of the library asks for the same rows anew.
  const asked = `${keys.join(' ')} ${changes}`;
  useEffect(() => {
    let stale = false;
    library.rowsAt(keys).then(
      (found) => !stale && setRows(new Map(found.map((row) => [row.key, row]))),
      // The library is closed while the page goes away; nothing is left to show.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [library, asked]);
  return rows;
}
