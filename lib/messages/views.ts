import type { Article } from '../article/article.ts';
import type { Lineage, Named, Related, Report } from '../report.ts';
import type { LookRow } from '../sources/store/database.ts';

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
  /** That of the page's report: whether the text that it names is its original, another version, or which is not known. */
  readonly lineage: Lineage;
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
