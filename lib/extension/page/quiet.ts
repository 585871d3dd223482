import { idle } from './in-slices.ts';

/** A page that has not changed for this long has finished drawing; frameworks draw in bursts of a few frames. */
const QUIET_MS = 200;

/** A page that never stops changing (tickers, players) is read all the same. */
const LONGEST_WAIT_MS = 3000;

/** Calls back whenever the document's content changes; what an element looks like is no content. */
export function observeContent(document: Document, changed: () => void): MutationObserver {
  const observer = new MutationObserver(changed);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return observer;
}

/** Resolves once the document has stopped changing and the browser has nothing better to do. */
export async function quiet(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      resolve();
    };
    let timer = setTimeout(done, QUIET_MS);
    const limit = setTimeout(done, LONGEST_WAIT_MS);
    const observer = observeContent(document, () => {
      clearTimeout(timer);
      timer = setTimeout(done, QUIET_MS);
    });
    signal.addEventListener('abort', done, { once: true });
  });
  if (!signal.aborted) await idle(1000);
}

/** Resolves with true at the next change of the document's content, with false after `ms` (null: never) or when stopped. */
export function nextChange(ms: number | null, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted || (ms !== null && ms <= 0)) {
      resolve(false);
      return;
    }
    const done = (changed: boolean) => {
      observer.disconnect();
      clearTimeout(limit);
      resolve(changed);
    };
    const observer = observeContent(document, () => done(true));
    const limit = ms === null ? undefined : setTimeout(() => done(false), ms);
    signal.addEventListener('abort', () => done(false), { once: true });
  });
}
