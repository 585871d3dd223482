import type { Work } from '../../lib/corpus/work/work.ts';
import { workInWorkers } from '../../lib/corpus/work/workers.ts';

/** Workers for an import; close it when that is over. */
export const startWork = (): Work =>
  workInWorkers(() => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }));
