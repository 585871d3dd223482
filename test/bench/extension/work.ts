import { serveWork, type WorkerSide } from '../../../lib/corpus/work/serve-work.ts';

serveWork(globalThis as unknown as WorkerSide);
