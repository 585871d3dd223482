import type { Said } from '../../words/said.ts';

/** Why something could not be fetched. */
export type Why =
  | 'permission'
  | 'robots'
  | 'gone'
  | 'closed'
  | 'busy'
  /** Its turn has not come: no failure, only put off. */
  | 'later'
  | 'server'
  | 'timeout'
  | 'unreachable'
  | 'too-large'
  | 'wrong-type'
  | 'damaged'
  | 'not-read'
  /** Everything was deleted since: nothing more is asked for. */
  | 'emptied';

/** A request that came to nothing; `says` is one sentence for the reader. */
export type Failed = {
  readonly status: 'failed';
  readonly why: Why;
  readonly says: Said;
  /** Milliseconds to wait at least, where the server said so. */
  readonly retryAfter?: number;
};

/** What a request came to. */
export type Fetched =
  | {
      readonly status: 'ok';
      /** Where it was found in the end, after redirects. */
      readonly url: string;
      readonly text: string;
      readonly etag?: string;
      readonly lastModified?: string;
    }
  | { readonly status: 'unchanged' }
  | Failed;

export const failed = (why: Why, says: Said, retryAfter?: number): Failed => ({
  status: 'failed',
  why,
  says,
  ...(retryAfter !== undefined && { retryAfter }),
});
