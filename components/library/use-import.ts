import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DexieLibrary } from '../../lib/corpus/dexie-library.ts';
import { Gate } from '../../lib/corpus/import/gate.ts';
import { importFiles } from '../../lib/corpus/import/import-files.ts';
import type { ImportOptions, ImportResult } from '../../lib/corpus/import/import-options.ts';
import { type ImportRow, labelOf, NO_COUNTS, printOf } from '../../lib/corpus/import/job.ts';
import { START } from '../../lib/corpus/import/mark.ts';
import type { ImportProgress } from '../../lib/corpus/import/progress.ts';
import type { SourceFile } from '../../lib/corpus/import/source.ts';
import { said } from '../../lib/words/said.ts';
import type { Given } from './dropped.ts';
import { filesOf } from './handles.ts';
import { aloneWith, printsAtWork } from './import-lock.ts';
import { keepStorage } from './keep-storage.ts';
import { readHtml } from './read-html.ts';
import { startWork } from './start-work.ts';

export type ImportState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly progress: ImportProgress | null;
      readonly cancelling: boolean;
      readonly paused: boolean;
    }
  | { readonly kind: 'ended'; readonly result: ImportResult };

export type Importing = {
  readonly state: ImportState;
  /** Imports that were cut off: the browser was closed, or the page. Not those that another page is at. */
  readonly open: readonly ImportRow[];
  readonly start: (given: Given) => Promise<void>;
  readonly pause: () => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  /** Goes on with one that was cut off, through the handles kept of its files; false where they must be chosen again. */
  readonly goOn: (row: ImportRow) => Promise<boolean>;
  readonly giveUp: (row: ImportRow) => Promise<void>;
};

/** Drawing the progress more often than this is not seen. */
const DRAW_MS = 100;

/** Passes progress on no more often than is seen, but at once where the import is paused or goes on. */
function seldom(gate: { readonly current: Gate }, draw: (progress: ImportProgress, paused: boolean) => void) {
  let drawn = 0;
  let wasPaused = false;
  return (progress: ImportProgress) => {
    const paused = gate.current.shut;
    if (performance.now() - drawn < DRAW_MS && paused === wasPaused && !paused) return;
    drawn = performance.now();
    wasPaused = paused;
    draw(progress, paused);
  };
}

/** Runs an import that is kept, from its first note to its last. */
async function imported(
  library: DexieLibrary,
  files: readonly SourceFile[],
  job: ImportRow,
  options: Pick<ImportOptions, 'signal' | 'gate' | 'onProgress'>,
): Promise<ImportResult> {
  const begun = await library.beginImport(job);
  if (begun.status !== 'begun') return { ...job.counts, ...begun };
  const work = startWork();
  const result = await importFiles(library, files, { ...options, readHtml, job: begun.row, work }).finally(work.close);
  // What stopped for want of room can go on; what is done or was cancelled is over; of one that was emptied away nothing is kept.
  if (result.status === 'done' || result.status === 'cancelled') await library.endImport(begun.row.id);
  if (result.status === 'done') await library.keepWithin().catch(() => undefined);
  return result;
}

/** Imports that were begun, are not over, and that no page is at. */
async function cutOff(library: DexieLibrary): Promise<ImportRow[]> {
  const [rows, atWork] = await Promise.all([library.imports(), printsAtWork()]);
  return rows.filter(({ print }) => !atWork.has(print));
}

/** Has the browser ask whether to leave the page. */
function useQuestionOnLeaving(running: boolean): void {
  useEffect(() => {
    if (!running) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [running]);
}

/**
 * Runs an import in this page, one at a time; files given while one runs are left alone. Files of an import that was cut
 * off go on where it was.
 */
export function useImport(library: DexieLibrary): Importing {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const [open, setOpen] = useState<readonly ImportRow[]>([]);
  const abort = useRef<AbortController | null>(null);
  /** From the reader's press on, while the files are still looked at. */
  const busy = useRef(false);
  const gate = useRef(new Gate());
  const running = state.kind === 'running';

  const look = useCallback(async () => setOpen(await cutOff(library).catch(() => [])), [library]);
  useEffect(() => {
    // Another page may have ended one meanwhile, or been closed over it.
    const looked = () => document.hidden || busy.current || void look();
    void look();
    document.addEventListener('visibilitychange', looked);
    return () => document.removeEventListener('visibilitychange', looked);
  }, [look]);

  useQuestionOnLeaving(running);

  const run = useCallback(
    async (files: readonly SourceFile[], job: ImportRow) => {
      abort.current = new AbortController();
      gate.current = new Gate();
      const { signal } = abort.current;
      setState({ kind: 'running', progress: null, cancelling: false, paused: false });
      setOpen([]);
      const onProgress = seldom(gate, (progress, paused) =>
        setState({ kind: 'running', progress, cancelling: signal.aborted, paused }),
      );
      const result = await aloneWith(job.print, () =>
        imported(library, files, job, { signal, gate: gate.current, onProgress }),
      );
      abort.current = null;
      const elsewhere = { ...NO_COUNTS, status: 'failed' as const, says: said('library_importedElsewhere') };
      setState({ kind: 'ended', result: result ?? elsewhere });
      await look();
    },
    [library, look],
  );
  /** One at a time; null where one is under way. */
  const once = useCallback(async <T>(work: () => Promise<T>): Promise<T | null> => {
    if (busy.current) return null;
    busy.current = true;
    return await work().finally(() => {
      busy.current = false;
    });
  }, []);
  const start = useCallback(
    async ({ files, handles }: Given) => {
      if (files.length === 0) return;
      await once(async () => {
        // Not waited for: Firefox asks the reader, who may leave the question standing, and the import is no matter of the answer.
        void keepStorage();
        const print = await printOf(files);
        const before = (await library.imports()).find((row) => row.print === print);
        await run(files, before ?? newJob(files, print, handles));
      });
    },
    [library, run, once],
  );
  const pause = useCallback(() => {
    const { current } = gate;
    if (current.shut) current.resume();
    else current.pause();
    setState((now) => (now.kind === 'running' ? { ...now, paused: current.shut } : now));
  }, []);
  const cancel = useCallback(() => {
    abort.current?.abort();
    gate.current.resume();
    // The batch under way is still written; until then the button says so.
    setState((now) => (now.kind === 'running' ? { ...now, cancelling: true, paused: false } : now));
  }, []);
  const dismiss = useCallback(() => setState({ kind: 'idle' }), []);
  const goOn = useCallback(
    async (row: ImportRow) => {
      const gone = await once(async () => {
        const files = row.handles ? await filesOf(row.handles) : null;
        if (files === null || (await printOf(files)) !== row.print) return true;
        await run(files, row);
        return false;
      });
      return gone !== true;
    },
    [run, once],
  );
  const giveUp = useCallback(
    async (row: ImportRow) => {
      await library.endImport(row.id);
      await look();
    },
    [library, look],
  );
  return { state, open, start, pause, cancel, dismiss, goOn, giveUp };
}

function newJob(files: readonly SourceFile[], print: string, handles: readonly unknown[]): ImportRow {
  const now = Date.now();
  return {
    id: now,
    label: labelOf(files),
    print,
    bytesTotal: files.reduce((sum, { size }) => sum + (size ?? 0), 0),
    place: { file: 0, mark: START, bytes: 0 },
    counts: NO_COUNTS,
    started: now,
    touched: now,
    ...(handles.length > 0 && { handles }),
  };
}
