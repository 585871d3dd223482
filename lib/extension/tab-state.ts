import { browser } from 'wxt/browser';
import type { Article } from '../article/article.ts';
import type { Unreadable } from '../messages.ts';
import type { Report } from '../report.ts';
import type { Glance } from '../view/glance.ts';

/**
 * What is known of the page in a tab. It lives in `storage.session`: in memory only, out of reach of content scripts,
 * gone with the browser's session, and there again when the background worker was stopped.
 */
export type TabState =
  | { readonly status: 'checking'; readonly url: string; readonly reading: string; readonly at: number }
  | {
      readonly status: 'message';
      readonly url: string;
      readonly reading: string;
      readonly why: Unreadable;
      readonly at: number;
    }
  | {
      readonly status: 'report';
      readonly url: string;
      readonly reading: string;
      readonly article: Article;
      readonly report: Report;
      /** The answer of two seconds, made once, so that everything that shows it shows the same. */
      readonly glance: Glance;
      readonly at: number;
      /** The passage that the reader clicked last, with a stamp that tells one click from the next. */
      readonly picked?: { readonly id: number; readonly at: number };
    };

const PREFIX = 'tab:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

/** The state of a tab, or null. */
export async function tabState(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as TabState | undefined) ?? null;
}

/** Every tab that has a state. */
export async function allTabStates(): Promise<[tabId: number, state: TabState][]> {
  const all = Object.entries(await browser.storage.session.get(null)) as [string, TabState][];
  return all.filter(([key]) => key.startsWith(PREFIX)).map(([key, state]) => [Number(key.slice(PREFIX.length)), state]);
}

async function forgetOldest(except: number): Promise<boolean> {
  const others = (await allTabStates()).filter(([tabId]) => tabId !== except);
  const oldest = others.sort(([, a], [, b]) => a.at - b.at)[0];
  if (!oldest) return false;
  await clearTabState(oldest[0]);
  return true;
}

/** Stores the state of a tab. The area holds some 10 MB: where that is full, the tabs checked longest ago give way. */
export async function setTabState(tabId: number, state: TabState): Promise<void> {
  const key = keyOf(tabId);
  for (;;) {
    try {
      await browser.storage.session.set({ [key]: state });
      return;
    } catch (error) {
      if (!(await forgetOldest(tabId))) throw error;
    }
  }
}

export async function clearTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Calls back whenever the state of some tab changes. Returns the way to stop. */
export function onTabState(listener: (tabId: number, state: TabState | null) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX))
        listener(Number(key.slice(PREFIX.length)), (newValue as TabState | undefined) ?? null);
    }
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
