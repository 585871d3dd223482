import { errorWords } from '../../words/error-words.ts';
import { type Said, said } from '../../words/said.ts';

/** Why the library could not be written, in a sentence for the person; what was stored before is still there. */
export type Failure = { readonly status: 'full' | 'failed'; readonly says: Said };

/** An error of IndexedDB as a value. Dexie wraps them: the name of the innermost one counts. */
export function toFailure(error: unknown): Failure {
  for (let inner: unknown = error; inner instanceof Object; inner = 'inner' in inner ? inner.inner : null) {
    if ('name' in inner && inner.name === 'QuotaExceededError') return { status: 'full', says: said('corpus_full') };
  }
  const reason = errorWords(error);
  return { status: 'failed', says: said('corpus_notWritten', reason) };
}
