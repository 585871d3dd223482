import type { Article } from '../article/article.ts';
import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import type { Span } from '../report.ts';
import type { Mark, MarkKind } from '../view/mark.ts';
import type { Unreadable } from '../view/unreadable.ts';

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

/** Name of the port that an open sidebar holds to the content script of the page it shows. */
export const SIDEBAR_PORT = 'wirecopy-sidebar';
