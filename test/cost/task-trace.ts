import type { BrowserContext, CDPSession, Page } from '@playwright/test';

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** The thread's own time, which does not count when another program has the processor. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

/**
 * A task of the page's thread in which the content script ran, in ms of the thread's own time: all of it, and the
 * script's part with the style and layout that it asked for.
 */
export type ScriptTask = { readonly whole: number; readonly own: number };

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];
/** What runs a script; promises go on in the microtasks after it. */
const CALLS = /^(?:FunctionCall|EvaluateScript)$/;
const SCRIPT = /^chrome-extension:\/\/[a-z]+\/reader\.js/;

/** Records what runs on a page's thread, from now on. */
export async function startTrace(context: BrowserContext, page: Page): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordUntilFull' },
  } as never);
  return session;
}

/** Ends the record; the tasks with the content script in them, the longest first. */
export async function endTrace(session: CDPSession): Promise<ScriptTask[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return tasksOf(events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined));
}

const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
const time = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;
const within = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.pid === outer.pid && inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts < end(outer);

function tasksOf(events: readonly TraceEvent[]): ScriptTask[] {
  const calls = events.filter(({ name, args }) => CALLS.test(name) && SCRIPT.test(args?.data?.url ?? ''));
  const microtasks = events.filter(({ name }) => name === 'RunMicrotasks');
  const all = events.filter(({ name }) => /RunTask$/.test(name));
  // Tasks stand within tasks in a record: the innermost around a call is the one that a browser measures.
  const tasks = new Set(
    calls.map((call) => all.filter((task) => within(call, task)).sort((a, b) => end(a) - end(b))[0]),
  );
  const found: ScriptTask[] = [];
  for (const task of tasks) {
    if (!task) continue;
    const own = [...calls, ...microtasks].filter((event) => within(event, task)).sort((a, b) => a.ts - b.ts);
    let sum = 0;
    let until = 0;
    // A call within a call counts once.
    for (const event of own) {
      if (event.ts < until) continue;
      sum += time(event);
      until = end(event);
    }
    found.push({ whole: time(task), own: sum });
  }
  return found.sort((a, b) => b.whole - a.whole);
}
