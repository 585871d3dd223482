/** Why the library could not be written, in a sentence for the person; what was stored before is still there. */
export type Failure = { readonly status: 'full' | 'failed'; readonly says: string };

const FULL =
  'The disk, or the share of it that the browser grants, is full. Nothing stored before was lost; make room and try again.';

/** An error of IndexedDB as a value. Dexie wraps them: the name of the innermost one counts. */
export function toFailure(error: unknown): Failure {
  for (let inner: unknown = error; inner instanceof Object; inner = 'inner' in inner ? inner.inner : null) {
    if ('name' in inner && inner.name === 'QuotaExceededError') return { status: 'full', says: FULL };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { status: 'failed', says: `The library could not be written: ${reason}` };
}
