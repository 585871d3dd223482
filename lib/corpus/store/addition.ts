import type { HeldArticle } from '../../article/article.ts';
import type { Fingerprint } from '../../fingerprint/fingerprint.ts';
import type { ImportRow } from '../import/job.ts';
import { indexHashes } from '../index-hashes.ts';
import type { Failure } from './failure.ts';
import type { Stored } from './shelf.ts';
import type { Prepared } from './story.ts';
import type { Removed } from './take-out.ts';
import { type Worked, workOut } from './worked.ts';

/** An article to add, with its fingerprint, or all that is worked out of it, where the caller has that already. */
export type Addition = {
  readonly article: HeldArticle;
  readonly fingerprint?: Fingerprint;
  readonly worked?: Worked;
  /** Who gives it: `feed:…`, `pack:…`, `read`. The limits of a source hold for what it gave; left out, for none. */
  readonly source?: string;
  readonly pinned?: boolean;
  /** The import that gives it. */
  readonly seen?: number;
  /** What was held of it before it was removed: it becomes that again, unless it came anew meanwhile. */
  readonly was?: Removed;
};

/** What goes with an addition. */
export type Along = {
  /** What is kept of the import that the batch is of, by what was stored: written in the same transaction. */
  readonly job?: ((stored: readonly Stored[]) => ImportRow) | undefined;
  /** The library's generation when what gives the batch was begun; emptied since, it is refused. Left out, it never is. */
  readonly since?: number | undefined;
};

/** What became of a batch: all of it stored, each article's key in the order given, or none of it. */
export type AddResult = { readonly status: 'stored'; readonly stored: readonly Stored[] } | Failure;

/** An addition with all that is worked out of it, as far as that was not done before. */
export const prepare = (
  { article, fingerprint, worked, ...marks }: Addition,
  makeFingerprint: (article: HeldArticle) => Fingerprint,
): Prepared => ({
  ...{ article, ...marks },
  ...(worked ?? workOut(article, indexHashes(fingerprint ?? makeFingerprint(article)))),
});
