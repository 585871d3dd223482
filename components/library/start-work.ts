import type { Work } from '../../lib/corpus/work/work.ts';
import { workInWorkers } from '../../lib/corpus/work/workers.ts';

/** Two are busy where the page and the browser's database keep up with them; even on two cores a second gains a twentieth. */
const WORKERS = 2;

/** Workers for an import; close it when that is over. */
export const startWork = (): Work =>
  workInWorkers(() => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }), WORKERS);
