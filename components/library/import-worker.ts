import { serveWork, type WorkerSide } from '../../lib/corpus/work/serve-work.ts';
import { loadZstd } from '../../lib/corpus/work/zstd.ts';

/** A worker of the library page: works out what is stored of the articles that are imported. */
serveWork(globalThis as unknown as WorkerSide, loadZstd());
