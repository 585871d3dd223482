import type { Article } from '../../article/article.ts';
import { readingOf } from '../../article/read-page.ts';
import type { Steps } from '../../article/steps.ts';
import type { TextMap } from '../../article/text-map.ts';
import type { Fingerprint } from '../../fingerprint/fingerprint.ts';
import { makingFingerprint } from '../../fingerprint/make.ts';
import type { Unreadable } from '../../view/unreadable.ts';
import { MAX_TEXT } from '../max-text.ts';
import { addressOf } from './address.ts';
import { type Breaks, inSlices } from './in-slices.ts';
import { observeContent } from './quiet.ts';

export type PageArticle =
  | {
      readonly status: 'article';
      readonly article: Article;
      readonly fingerprint: Fingerprint;
      readonly map: TextMap;
    }
  | { readonly status: 'unreadable'; readonly why: Unreadable };

/** A page that changes while it is read is read anew so often; then what was read stands, and the marks find what is still there. */
const TRIES = 4;

/** The article, and then its fingerprint. */
function* reading(document: Document): Steps<PageArticle> {
  const result = yield* readingOf(document, addressOf(document));
  if (result.status !== 'article') return { status: 'unreadable', why: result.status };
  if (result.article.text.length > MAX_TEXT) return { status: 'unreadable', why: 'too-long' };
  yield;
  return { ...result, fingerprint: yield* makingFingerprint(result.article) };
}

/**
 * Reads and fingerprints the page's article in slices, on a page that stands still meanwhile: where its content changes between two of
 * them, from the beginning. Null where `signal` ended it. A page that breaks the reader is a page that could not be
 * read, not an error of ours alone.
 */
export async function readArticle(
  document: Document,
  signal: AbortSignal,
  breaks?: Breaks,
): Promise<PageArticle | null> {
  let changed = false;
  const observer = observeContent(document, () => {
    changed = true;
  });
  try {
    for (let left = TRIES - 1; ; left--) {
      changed = false;
      const goesOn = () => !signal.aborted && (!changed || left <= 0);
      const read = await inSlices(reading(document), goesOn, breaks);
      if (signal.aborted) return null;
      if (read.status === 'done') return read.value;
    }
  } catch (error) {
    console.error('Wirecopy', error);
    return { status: 'unreadable', why: 'failed' };
  } finally {
    observer.disconnect();
  }
}
