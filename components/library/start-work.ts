import { browser } from 'wxt/browser';
import type { Work } from '../../lib/corpus/work/work.ts';
import { workInWorkers } from '../../lib/corpus/work/workers.ts';

/** One worker keeps up with what a page reads and writes; a second gains a little where there are cores to spare. */
const workers = (): number => (navigator.hardwareConcurrency > 2 ? 2 : 1);

/** Workers for an import; close it when that is over. */
export const startWork = (): Work => workInWorkers(() => new Worker(browser.runtime.getURL('/work.js')), workers());
