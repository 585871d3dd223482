import { serveWork, type WorkerSide } from '../../../lib/corpus/work/serve-work.ts';
import { loadZstd } from '../../../lib/corpus/work/zstd.ts';

serveWork(globalThis as unknown as WorkerSide, loadZstd());
