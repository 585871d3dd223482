import type { Article } from '../article/article.ts';
import type { Unreadable } from '../messages.ts';
import type { Report } from '../report.ts';
import type { Glance } from '../view/glance.ts';
import { tabValues } from './tab-values.ts';

/** What is known of the page in a tab. */
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

const states = tabValues<TabState>('tab');

/** The state of a tab, or null; every tab that has one; and a way to follow them. */
export const { get: tabState, all: allTabStates, clear: clearTabState, onChange: onTabState } = states;

async function forgetOldest(except: number): Promise<boolean> {
  const others = (await allTabStates()).filter(([tabId]) => tabId !== except);
  const oldest = others.sort(([, a], [, b]) => a.at - b.at)[0];
  if (!oldest) return false;
  await clearTabState(oldest[0]);
  return true;
}

/** Stores the state of a tab. The area holds some 10 MB: where that is full, the tabs checked longest ago give way. */
export async function setTabState(tabId: number, state: TabState): Promise<void> {
  for (;;) {
    try {
      await states.set(tabId, state);
      return;
    } catch (error) {
      if (!(await forgetOldest(tabId))) throw error;
    }
  }
}
