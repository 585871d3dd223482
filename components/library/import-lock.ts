const PREFIX = 'wirecopy:import ';

/**
 * Runs an import as the only one of these files, in whichever page of the extension (Web Locks API: where the page dies the
 * files are free again). Null, and nothing is run, where another page is at it.
 */
export const aloneWith = <T>(print: string, work: () => Promise<T>): Promise<T | null> =>
  navigator.locks.request(PREFIX + print, { ifAvailable: true }, (lock) => (lock ? work() : null)) as Promise<T | null>;

/** The prints of the files that some page is importing just now. */
export async function printsAtWork(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}
