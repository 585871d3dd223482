import type { Article } from '../article/article.ts';
import type { Report } from '../report.ts';
import type { Glance } from '../view/glance.ts';
import type { Unreadable } from '../view/unreadable.ts';
import { tabValues } from './tab-values.ts';

/** What was found out of a page. */
export type Known =
  | { readonly status: 'checking' }
  | { readonly status: 'message'; readonly why: Unreadable }
  | {
      readonly status: 'report';
      readonly article: Article;
      readonly report: Report;
      /** The answer of two seconds, made once, so that everything that shows it shows the same. */
      readonly glance: Glance;
      /** The passage that the reader clicked last, with a stamp that tells one click from the next. */
      readonly picked?: { readonly id: number; readonly at: number };
    };

/** What is known of the page in a tab, under the name of its reading, since when (ms of the epoch). */
export type TabState = Known & { readonly url: string; readonly reading: string; readonly at: number };

const states = tabValues<TabState>('tab');

/** The state of a tab, or null; every tab that has one; and a way to follow them. `background/change-tab.ts` changes them. */
export const {
  get: tabState,
  all: allTabStates,
  set: putTabState,
  clear: clearTabState,
  onChange: onTabState,
} = states;
