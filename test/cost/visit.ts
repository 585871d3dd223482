import type { BrowserContext, Page } from '@playwright/test';
import { endTrace, type ScriptTask, startTrace } from './task-trace.ts';

/** What one visit cost, in ms and in layout-shift score. */
export type Visit = {
  /** Tasks over 50 ms, by the browser's own long-task records. */
  readonly long: readonly number[];
  readonly shift: number;
  readonly tasks: readonly ScriptTask[];
  /** When the label stood, after the load began; null where none came. */
  readonly labelled: number | null;
  readonly html: string;
};

type Records = { long: number[]; shift: number };
type World = { records: Records };

/** Runs in every page before anything of its own. */
export function record(): void {
  const records: Records = { long: [], shift: 0 };
  Object.assign(globalThis, { records });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) records.long.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) records.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** A page that shows no label by then (ms) is none that is traced. */
const LABEL_MS = 4000;
const LOAD_MS = 8000;
/** Time (ms) after the label for what it and the marks set going. */
const AFTER_MS = 400;

const labelled = (page: Page): Promise<number | null> =>
  page.evaluate(async (limit) => {
    const end = performance.now() + limit;
    while (performance.now() < end) {
      if (document.querySelector('wirecopy-label')) return performance.now();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return null;
  }, LABEL_MS);

/** Loads a page and waits: for its label, or as long (ms) as `wait` says. */
export async function visit(context: BrowserContext, page: Page, url: string, wait: number | null): Promise<Visit> {
  // Both visits are traced: a record has its own cost.
  const trace = await startTrace(context, page);
  // What never ends its load (a frame that waits for ever) is measured all the same.
  await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS }).catch(() => undefined);
  const at = wait === null ? await labelled(page) : null;
  await page.waitForTimeout(AFTER_MS + (wait ?? 0));
  const tasks = await endTrace(trace);
  const { long, shift } = await page.evaluate(() => (globalThis as unknown as World).records);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  return { long, shift, tasks, labelled: at, html };
}
