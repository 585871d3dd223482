import { Dexie } from 'dexie';

const { OpenFailed, MissingAPI, DatabaseClosed } = Dexie.errnames;

/**
 * Whether an error says that the browser did not open the database at all, so that nothing can be read: as in Firefox's private
 * windows.
 */
export function isNotOpened(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === OpenFailed || error.name === MissingAPI) return true;
  // From the second call on it is called closed, with the browser's own reason within; what was closed by us has none.
  const reason = 'inner' in error && error.inner instanceof Object && 'name' in error.inner ? error.inner.name : null;
  return error.name === DatabaseClosed && reason !== null && reason !== DatabaseClosed;
}
