import { loadSettings } from '../settings.ts';
import { library } from './corpus.ts';
import { applyRemembering } from './remember.ts';

/**
 * Looks after the library: goes on with an upgrade that was begun, and drops what the reader's limits no longer allow.
 * Called whenever the background starts and after anything was added by itself; it may be stopped at any point.
 */
export async function keepLibrary(): Promise<void> {
  const upgraded = await library().upgrade();
  if (upgraded !== 'done') return;
  await applyRemembering(library(), (await loadSettings()).rememberDays);
  await library().keepWithin();
}
