import { errorWords } from '../../words/error-words.ts';
import { type Said, said } from '../../words/said.ts';
import { Emptied } from './generation.ts';

/**
 * Why the library was not written, in a sentence for the person; what was stored before is still there, unless it was
 * `emptied` after what wanted to write had begun.
 */
export type Failure = { readonly status: 'full' | 'failed' | 'emptied'; readonly says: Said };

/** An error of IndexedDB as a value. Dexie wraps them: the name of the innermost one counts. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Emptied) return { status: 'emptied', says: said('corpus_emptied') };
  for (let inner: unknown = error; inner instanceof Object; inner = 'inner' in inner ? inner.inner : null) {
    if ('name' in inner && inner.name === 'QuotaExceededError') return { status: 'full', says: said('corpus_full') };
  }
  const reason = errorWords(error);
  return { status: 'failed', says: said('corpus_notWritten', reason) };
}
