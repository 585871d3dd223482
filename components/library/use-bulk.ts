import { useCallback, useState } from 'preact/hooks';
import type { DexieLibrary } from '../../lib/corpus/dexie-library.ts';
import { packBlob } from '../../lib/corpus/export.ts';
import { toFailure } from '../../lib/corpus/store/failure.ts';
import { sayIt } from '../../lib/words/said.ts';
import { say } from '../../lib/words/say.ts';
import { saveFile } from '../save-file.ts';

/** Articles removed in one transaction: a reader who closes the page half-way keeps a library that is whole. */
const STEP = 500;

export type BulkState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly says: string }
  | { readonly kind: 'failed'; readonly says: string };

/** Work over many articles at once. */
export type BulkWork = {
  readonly state: BulkState;
  readonly remove: (keys: readonly number[]) => Promise<void>;
  readonly pin: (keys: readonly number[], pinned: boolean) => Promise<void>;
  readonly save: (keys: readonly number[]) => Promise<void>;
};

/** `changed` is called after work that neither adds nor removes articles, which nothing else would tell the page of. */
export function useBulk(library: DexieLibrary, changed: () => void): BulkWork {
  const [state, setState] = useState<BulkState>({ kind: 'idle' });
  const run = useCallback(async (work: (tell: (says: string) => void) => Promise<void>) => {
    try {
      await work((says) => setState({ kind: 'running', says }));
      setState({ kind: 'idle' });
    } catch (error) {
      setState({ kind: 'failed', says: sayIt(toFailure(error).says) });
    }
  }, []);
  const remove = useCallback(
    (keys: readonly number[]) =>
      run(async (tell) => {
        for (let at = 0; at < keys.length; at += STEP) {
          tell(say('library_deleting', at, keys.length));
          await library.remove(keys.slice(at, at + STEP));
        }
      }),
    [library, run],
  );
  const pin = useCallback(
    (keys: readonly number[], pinned: boolean) =>
      run(async (tell) => {
        for (let at = 0; at < keys.length; at += STEP) {
          tell(say('library_pinning', at, keys.length));
          await library.pin(keys.slice(at, at + STEP), pinned);
        }
        changed();
      }),
    [library, changed, run],
  );
  const save = useCallback(
    (keys: readonly number[]) =>
      run(async (tell) => {
        tell(say('library_exporting'));
        const ascending = [...keys].sort((x, y) => x - y);
        const made = new Date().toISOString();
        const about = { id: crypto.randomUUID(), name: say('library_packSelection'), made };
        const blob = await packBlob(library, about, { gzip: true, keys: ascending });
        saveFile(`wirecopy-selection-${made.slice(0, 10)}.ndjson.gz`, blob);
      }),
    [library, run],
  );
  return { state, remove, pin, save };
}
