import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveWork, type WorkerSide } from '../lib/corpus/work/serve-work.ts';

/** A worker of the library page: works out what is stored of the articles that are imported. */
export default defineUnlistedScript(() => serveWork(globalThis as unknown as WorkerSide));
