import { browser } from 'wxt/browser';
import { afterGrant } from '../../../sources/store/subscriptions.ts';
import { browserWeb } from '../../web.ts';
import { ALARM, mendAlarm, setAlarm, sourcesDatabase, workOnSources } from './work.ts';

/** Refreshes the sources when they are due. Where nothing is subscribed to and nothing was asked, nothing ever happens. */
export function followSources(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void workOnSources();
  });
  // Browsers may forget alarms when they close.
  browser.runtime.onStartup.addListener(() => void setAlarm());
  browser.runtime.onInstalled.addListener(() => void setAlarm());
  void mendAlarm();
  browser.permissions.onAdded.addListener(async () => {
    const db = sourcesDatabase();
    await afterGrant({ db, web: browserWeb() });
    await setAlarm();
    const now = Date.now();
    if ((await db.sources.where('due').belowOrEqual(now).count()) > 0) await workOnSources();
    else if ((await db.pages.where('due').belowOrEqual(now).count()) > 0) await workOnSources();
  });
}
