import type { BrowserContext, Page } from '@playwright/test';
import { endTrace, type ScriptTask, startTrace } from './task-trace.ts';

/** A layout shift as Chromium records it: its score, and what moved, the label under its own name. */
export type Shift = { readonly value: number; readonly sources: readonly string[] };

/** What one visit cost. */
export type Visit = {
  /** Tasks over 50 ms, by the browser's own long-task records; Chromium alone has them. */
  readonly long: readonly number[];
  /** Chromium alone has these records too. */
  readonly shifts: readonly Shift[];
  /** The longest time between two animation frames after the load, ms. */
  readonly gap: number;
  /** In Chromium. */
  readonly tasks: readonly ScriptTask[];
  /** When the label stood, after the load began; null where none came. */
  readonly labelled: number | null;
};

type Records = { long: number[]; shifts: Shift[]; gap: number };
type World = { records: Records };
type ShiftEntry = PerformanceEntry & {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
};

/** Runs in every page before anything of its own. No function in it has a name: the compiler would call one of its own for that. */
export function record(): void {
  const records = {
    long: [] as number[],
    shifts: [] as Shift[],
    gap: 0,
    last: 0,
    frame(now: number) {
      if (this.last > 0) this.gap = Math.max(this.gap, now - this.last);
      this.last = now;
      requestAnimationFrame((next) => this.frame(next));
    },
  };
  Object.assign(globalThis, { records });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) records.long.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as ShiftEntry[])
      records.shifts.push({
        value,
        // What is in a shadow tree or has gone has no node.
        sources: sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return element ? `${element.localName}.${element.classList[0] ?? ''}` : 'unknown';
        }),
      });
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('load', () => requestAnimationFrame((now) => records.frame(now)));
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
  // Both visits are traced, where the browser can: a record has its own cost.
  const chromium = context.browser()?.browserType().name() !== 'firefox';
  const trace = chromium ? await startTrace(context, page) : null;
  // What never ends its load (a frame that waits for ever) is measured all the same.
  await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS }).catch(() => undefined);
  const at = wait === null ? await labelled(page) : null;
  await page.waitForTimeout(AFTER_MS + (wait ?? 0));
  const tasks = trace ? await endTrace(trace) : [];
  const { long, shifts, gap } = await page.evaluate(() => (globalThis as unknown as World).records);
  return { long, shifts, gap, tasks, labelled: at };
}

/** The page's DOM as it stands. */
export const htmlOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
