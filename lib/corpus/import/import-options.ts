import type { HeldArticle } from '../../article/article.ts';
import type { Fingerprint } from '../../fingerprint/fingerprint.ts';
import type { Said } from '../../words/said.ts';
import type { DexieLibrary } from '../dexie-library.ts';
import type { Failure } from '../store/failure.ts';
import type { Work } from '../work/work.ts';
import type { Gate } from './gate.ts';
import type { ImportCounts, ImportRow } from './job.ts';
import type { ImportProgress } from './progress.ts';
import type { ReadHtml } from './record.ts';

/** What an import asks of the library. */
export type ImportLibrary = Pick<DexieLibrary, 'add' | 'settle'> &
  Partial<Pick<DexieLibrary, 'saveImport' | 'packHeld' | 'finishPack' | 'secure'>>;

export type ImportOptions = {
  readonly readHtml?: ReadHtml;
  readonly signal?: AbortSignal;
  /** Through which it can be paused. */
  readonly gate?: Gate;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly fingerprint?: (article: HeldArticle) => Fingerprint;
  /** Who works out what is stored of each article; this thread, where it is left out. It stays open. */
  readonly work?: Work;
  /** The import as it is kept; it goes on where that says. Left out, it is not kept. */
  readonly job?: ImportRow;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
};

/**
 * How it ended. What the counts say is stored, and stays; save where the library was `emptied` meanwhile, what the import had
 * put into it too.
 */
export type ImportResult = ImportCounts & {
  readonly status: 'done' | 'cancelled' | Failure['status'];
  readonly says?: Said;
};
