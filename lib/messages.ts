import type { Article } from './article/article.ts';
import type { Family } from './family/family.ts';
import type { Judgement, Reason } from './feedback/judgement.ts';
import type { Fingerprint } from './fingerprint/fingerprint.ts';
import type { Named, Related, Report, Span } from './report.ts';
import type { LookRow } from './sources/store/database.ts';
import type { Mark, MarkKind } from './view/mark.ts';

/** Why a page could not be checked; the words for each stand in `lib/view/unreadable.ts`. */
export type Unreadable =
  | 'not-article'
  | 'too-short'
  | 'paywall'
  | 'live'
  | 'gallery'
  | 'video'
  | 'index'
  | 'too-long'
  | 'failed'
  | 'forbidden';

/** What the reader wants to see on pages. */
export type Shown = {
  readonly kinds: readonly MarkKind[];
  readonly label: boolean;
  /** Paint marks only while the sidebar is open on this page. */
  readonly onlyWithSidebar: boolean;
};

/**
 * Content script to background. A page can run code in the same process, so each is checked where it arrives
 * (`lib/extension/check-message.ts`). `reading` names one reading of one page; answers carry it back.
 */
export type FromPage =
  | {
      readonly to: 'background';
      readonly kind: 'read';
      readonly reading: string;
      readonly url: string;
      /** Whether the reader asked for this check, or it ran by itself. */
      readonly asked: boolean;
      readonly article: Article;
      /** Of this article, made in the page. */
      readonly fingerprint: Fingerprint;
    }
  | {
      readonly to: 'background';
      readonly kind: 'unreadable';
      readonly reading: string;
      readonly url: string;
      readonly why: Unreadable;
    }
  /** The article that was reported on is gone from the tab. */
  | { readonly to: 'background'; readonly kind: 'left'; readonly reading: string }
  /** The reader clicked a marked passage. */
  | { readonly to: 'background'; readonly kind: 'picked'; readonly reading: string; readonly id: number }
  /** The reader clicked the label. */
  | { readonly to: 'background'; readonly kind: 'open-sidebar' }
  /** The reader wants no label and no marks on this site. */
  | { readonly to: 'background'; readonly kind: 'site-off' };

/** Answer to `read`. `label` is drawn in a closed shadow root; of everything else the page could learn only marks. */
export type Painting =
  | {
      readonly status: 'paint';
      readonly reading: string;
      readonly marks: readonly Mark[];
      readonly label: string;
      readonly shown: Shown;
    }
  /** Nothing is to be shown: switched off here, or the message was not accepted. */
  | { readonly status: 'nothing' };

/** Background or sidebar to content script. */
export type ToPage =
  /** Check the page now, because the reader asked. Answered with the current reading. */
  | { readonly to: 'page'; readonly kind: 'check' }
  /** Which reading stands on the page? Answered with its name, or null. */
  | { readonly to: 'page'; readonly kind: 'reading' }
  /** Scroll to a passage of the page's own text and flash it. */
  | { readonly to: 'page'; readonly kind: 'show'; readonly reading: string; readonly span: Span }
  /** The reader changed what is to be seen. */
  | { readonly to: 'page'; readonly kind: 'shown'; readonly shown: Shown };

/** A text that the report refers to. Sent to the extension's own pages alone. */
export type SourceView = Named & { readonly text: string };

/** What stood at a page's address before, and what changed since. */
export type EarlierView = {
  /** When it was added to the library, in milliseconds since 1970. */
  readonly added: number;
  /** When it says that it is from; null where it does not say. */
  readonly stated: number | null;
  /** The page as it is now, compared with it. */
  readonly report: Report;
  readonly source: SourceView;
};

/** Everything that the sidebar shows of one checked page. */
export type ReportView = {
  readonly reading: string;
  readonly report: Report;
  readonly article: Article;
  readonly sources: readonly SourceView[];
  /** Articles in the library at the time of asking. */
  readonly librarySize: number;
  /** Whether the library already holds this page for good, and not only because it was read. */
  readonly held: boolean;
  /** Earlier texts of this address, the newest first. */
  readonly earlier: readonly EarlierView[];
  /** The look at what this page names, if there was one. */
  readonly look: LookRow | null;
};

/** A text that the page can be set beside. */
export type Choice = Named & {
  /** What it is to the page; `earlier`: what stood at the page's own address before. */
  readonly relation: Related['relation'] | 'earlier';
};

/** Two texts side by side: the page and one that it is compared with. */
export type ComparisonView = {
  readonly reading: string;
  /** The report of `after`, compared with `before`. */
  readonly report: Report;
  /** The text in the second column, and the one in the first, which the second took from or is held against. */
  readonly after: SourceView;
  readonly before: SourceView;
  /** Which of the two is the page. */
  readonly page: 'before' | 'after';
  /** Every text that the report refers to besides `after`. */
  readonly sources: readonly SourceView[];
  readonly choices: readonly Choice[];
  /** Which of the choices this is. */
  readonly chosen: string;
};

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
  /** Forget what was read; answered with how many articles went. */
  | { readonly to: 'background'; readonly kind: 'forget-read' }
  /** Delete all that is kept; answered once that is done. */
  | { readonly to: 'background'; readonly kind: 'delete-everything' }
  /** Set the page of this tab beside a text of its report; beside the likeliest where none is named. */
  | { readonly to: 'background'; readonly kind: 'compare'; readonly tabId: number; readonly with: string | null }
  /** Who took from whom among this tab's page and its relatives. Takes a second for a dozen texts. */
  | { readonly to: 'background'; readonly kind: 'family'; readonly tabId: number }
  /** The reader says that what this tab's report names is right, or wrong; a wrong one is looked past at once. */
  | { readonly to: 'background'; readonly kind: 'judge'; readonly tabId: number; readonly says: Judgement['says'] }
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

/** From the sidebar, through its port, to the page it shows: light up the passage of this id, or none. */
export type ToEye = { readonly kind: 'light'; readonly id: number | null };

/** Back through that port: the pointer lies on the passage of this id, or on none; this one is nearest to what is in view. */
export type FromEye =
  | { readonly kind: 'hover'; readonly id: number | null }
  | { readonly kind: 'seen'; readonly id: number };

/** Name of the port through which both tell each other which passage is meant. */
export const EYE_PORT = 'wirecopy-eye';

/** Name of the port that an open sidebar holds to the content script of the page it shows. */
export const SIDEBAR_PORT = 'wirecopy-sidebar';
