import { browser } from 'wxt/browser';
import { MINUTE } from '../../../durations.ts';
import type { Context } from '../../../sources/context.ts';
import { runLooks } from '../../../sources/named/look.ts';
import { nextDue, runDue } from '../../../sources/refresh/run.ts';
import { LONGEST_WAIT } from '../../../sources/refresh/schedule.ts';
import { shelfIn } from '../../../sources/shelf.ts';
import { setClockRight } from '../../../sources/store/clock.ts';
import { type LookRow, SourcesDatabase } from '../../../sources/store/database.ts';
import { shelfName } from '../../../sources/store/subscriptions.ts';
import { watchLooks } from '../../../sources/store/watch.ts';
import { inTurn } from '../../in-turn.ts';
import { lookKey } from '../../look-key.ts';
import { tabState } from '../../tab-state.ts';
import { browserWeb } from '../../web.ts';
import { checkTab } from '../check-tab.ts';
import { library } from '../corpus.ts';
import { keepLibrary } from '../keep.ts';
import { closeReader, pageReader } from './read-page.ts';

/** The alarm on which sources are refreshed. */
export const ALARM = 'sources';

/** No browser rings an alarm sooner (Chrome 120); ms. */
const SOONEST = 30_000;
/** A background that stopped in the middle of its work goes on after this; ms. */
const CUT_OFF = MINUTE;
/** Both browsers stop a background that called nothing of theirs for 30 seconds, whatever it waits for; ms. */
const STAY = 20_000;

let open: SourcesDatabase | null = null;

/** Subscriptions and what is to be done for them. */
export function sourcesDatabase(): SourcesDatabase {
  open ??= new SourcesDatabase();
  return open;
}

/** All that a piece of work needs, and since when it is at work. */
type World = Context & { readonly since: number; readonly librarySince: number };

async function worldNow(): Promise<World> {
  const librarySince = await library().generation();
  return {
    db: sourcesDatabase(),
    since: await sourcesDatabase().generation(),
    web: browserWeb(),
    readPage: pageReader(),
    shelf: shelfIn(library(), librarySince),
    librarySince,
  };
}

/** Sets the alarm for the next thing that is due; none where nothing is. */
export async function setAlarm(): Promise<void> {
  await setClockRight({ db: sourcesDatabase(), web: browserWeb() });
  const next = await nextDue({ db: sourcesDatabase() });
  if (next === null) await browser.alarms.clear(ALARM);
  else browser.alarms.create(ALARM, { when: Math.max(next, Date.now() + SOONEST) });
}

/** An alarm that lies further off than anything is put off was set by a clock that was wrong. */
export async function mendAlarm(): Promise<void> {
  const alarm = await browser.alarms.get(ALARM);
  if (alarm && alarm.scheduledTime > Date.now() + LONGEST_WAIT) await setAlarm();
}

/** The page whose sources were fetched is traced again, if it is still there. */
async function traceAgain({ page, tabId, targets }: LookRow): Promise<void> {
  if (!targets.some(({ status }) => status === 'added')) return;
  if ((await tabState(tabId))?.url === page) await checkTab(tabId);
}

/** Tells the library how long each source's articles are kept. */
async function followLimits({ db, librarySince }: World): Promise<void> {
  const { limits } = await library().keeping();
  const sources = (await db.sources.toArray()).filter(({ id, keepDays }) => limits[shelfName(id)]?.days !== keepDays);
  const changed = new Map(sources.map(({ id, keepDays }) => [shelfName(id), { days: keepDays }]));
  if (changed.size > 0) await library().setLimits(changed, librarySince);
}

/** Pieces of work under way, so that what they share is put away after the last. */
let under = 0;

async function keepAwake(work: (world: World) => Promise<unknown>): Promise<void> {
  under++;
  // Again and again until the work is through: the background may be stopped more than once.
  browser.alarms.create(ALARM, { when: Date.now() + CUT_OFF, periodInMinutes: CUT_OFF / MINUTE });
  const stay = setInterval(() => void browser.runtime.getPlatformInfo(), STAY);
  try {
    await work(await worldNow());
  } finally {
    clearInterval(stay);
    under--;
    if (under === 0) {
      await closeReader();
      await setAlarm();
    }
  }
}

/** Runs `work` one at a time: asked while it works, it looks once more when it is through. */
function single(work: (world: World) => Promise<unknown>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const rounds = async () => {
    do {
      again = false;
      await keepAwake(work);
    } while (again);
  };
  return () => {
    again = true;
    running ??= rounds().finally(() => {
      running = null;
    });
    return running;
  };
}

const refresh = single(async (world) => {
  await followLimits(world);
  await runDue(world);
  await library().settle();
  await keepLibrary();
});

/** Runs work while how far each look is goes to `storage.session`, where a sidebar follows it without a database. */
async function mirrored(work: () => Promise<unknown>): Promise<void> {
  // As they are by then: those that were read before everything was deleted are not put back.
  const put = () =>
    inTurn('looks', async () => {
      const rows = await sourcesDatabase().looks.toArray();
      await browser.storage.session.set(Object.fromEntries(rows.map((row) => [lookKey(row.page), row])));
    });
  const stop = watchLooks(sourcesDatabase(), () => void put());
  try {
    await work();
    await put();
  } finally {
    stop();
  }
}
const look = single((world) => mirrored(() => runLooks(world, traceAgain)));

/** Does what is due: refreshes sources, and finishes the looks that are begun. A look never waits for a refresh. */
export async function workOnSources(): Promise<void> {
  await Promise.all([look(), refresh()]);
}
