import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DexieLibrary } from '../../lib/corpus/dexie-library.ts';
import { type ImportProgress, type ImportResult, importFiles } from '../../lib/corpus/import/import-files.ts';
import { fromFile } from '../../lib/corpus/import/source.ts';
import { readHtml } from './read-html.ts';

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: ImportProgress | null; readonly cancelling: boolean }
  | { readonly kind: 'ended'; readonly result: ImportResult };

export type Importing = {
  readonly state: ImportState;
  readonly start: (files: readonly File[]) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
};

/** Drawing the progress more often than this is not seen. */
const DRAW_MS = 100;

/** Runs an import in this page, one at a time; files given while one runs are left alone. */
export function useImport(library: DexieLibrary): Importing {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const abort = useRef<AbortController | null>(null);
  const running = state.kind === 'running';

  useEffect(() => {
    if (!running) return;
    // The browser then asks whether to leave.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [running]);

  const start = useCallback(
    async (files: readonly File[]) => {
      if (abort.current !== null || files.length === 0) return;
      abort.current = new AbortController();
      setState({ kind: 'running', progress: null, cancelling: false });
      const { signal } = abort.current;
      let drawn = 0;
      const onProgress = (progress: ImportProgress) => {
        if (performance.now() - drawn < DRAW_MS) return;
        drawn = performance.now();
        setState({ kind: 'running', progress, cancelling: signal.aborted });
      };
      const result = await importFiles(library, files.map(fromFile), { readHtml, signal, onProgress });
      abort.current = null;
      setState({ kind: 'ended', result });
    },
    [library],
  );
  const cancel = useCallback(() => {
    abort.current?.abort();
    // The batch under way is still written; until then the button says so.
    setState((now) => (now.kind === 'running' ? { ...now, cancelling: true } : now));
  }, []);
  const dismiss = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, start, cancel, dismiss };
}
