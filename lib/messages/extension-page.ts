import type { Family } from '../family/family.ts';
import type { Judgement, Reason } from '../feedback/judgement.ts';
import type { Choice, ComparisonView } from './views.ts';

/** The extension's own pages to background. */
export type FromExtensionPage =
  /** Check this tab, as a click on the toolbar button does. */
  | { readonly to: 'background'; readonly kind: 'check-tab'; readonly tabId: number }
  /** The whole report of a tab; null where there is none. */
  | { readonly to: 'background'; readonly kind: 'view'; readonly tabId: number }
  /** Put the article of this tab into the library. */
  | { readonly to: 'background'; readonly kind: 'add-page'; readonly tabId: number }
  /** Fetch what the article of this tab names as its sources. Answered once that is written down. */
  | { readonly to: 'background'; readonly kind: 'look'; readonly tabId: number }
  /** Something is due: do it now, and do not wait for the alarm. */
  | { readonly to: 'background'; readonly kind: 'work' }
  /** Whether the background has no window but private ones, as where the browser never remembers history. */
  | { readonly to: 'background'; readonly kind: 'all-private' }
  /** Forget what was read; answered with how many articles went. */
  | { readonly to: 'background'; readonly kind: 'forget-read' }
  /** Delete all that is kept; answered once that is done. */
  | { readonly to: 'background'; readonly kind: 'delete-everything' }
  /** Set the page of this tab beside a text of its report; beside the likeliest where none is named. */
  | { readonly to: 'background'; readonly kind: 'compare'; readonly tabId: number; readonly with: string | null }
  /** Who took from whom among this tab's page and its relatives. Takes a second for a dozen texts. */
  | { readonly to: 'background'; readonly kind: 'family'; readonly tabId: number }
  /** The reader says that the text `of`, which this tab's report names, is right, or wrong; a wrong one is looked past at once. */
  | {
      readonly to: 'background';
      readonly kind: 'judge';
      readonly tabId: number;
      readonly says: Judgement['says'];
      readonly of: string;
    }
  /** Name the source of this tab's page, though it is less certain than the reader asks as a rule. */
  | { readonly to: 'background'; readonly kind: 'name-anyway'; readonly tabId: number }
  /** Why; null takes the reason back. */
  | { readonly to: 'background'; readonly kind: 'reason'; readonly id: string; readonly reason: Reason | null }
  /** Take judgements back, and check the tab, if one is given, again. */
  | {
      readonly to: 'background';
      readonly kind: 'unjudge';
      readonly ids: readonly string[];
      readonly tabId: number | null;
    }
  /** What was said of the page in a tab: answered with a list of judgements. */
  | { readonly to: 'background'; readonly kind: 'judged'; readonly tabId: number }
  /** Judgements from a file; answered with how many there are now. */
  | { readonly to: 'background'; readonly kind: 'take-judgements'; readonly judgements: readonly Judgement[] };

/** Answer to `add-page`. */
export type Added = { readonly status: 'added' } | { readonly status: 'refused'; readonly why: string };

/** Answer to `compare`: what was asked for, or why there is none. */
export type Compared =
  | { readonly status: 'compared'; readonly view: ComparisonView }
  /** No report of that tab is at hand: it was closed, or the browser was started again. */
  | { readonly status: 'gone' }
  /** The library knows no text that has to do with the page. */
  | { readonly status: 'alone'; readonly reading: string }
  /** That text is no longer in the library. */
  | { readonly status: 'missing'; readonly reading: string; readonly choices: readonly Choice[] };

/** Answer to `family`: who took from whom. The answer is null where no report is at hand. */
export type FamilyView = { readonly reading: string; readonly family: Family };
