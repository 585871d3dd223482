import type { DexieLibrary } from '../corpus/dexie-library.ts';
import type { Shelf } from './context.ts';

/**
 * The library as a place to put articles, one at a time; emptied since that generation of it, it takes none. Call `settle`
 * of the library when all are in.
 */
export const shelfIn = (library: DexieLibrary, since?: number): Shelf => ({
  holds: async (id) => (await library.find(id)) !== null,
  add: async (article, source) => {
    const added = await library.add([{ article, source }], 'filling', { since });
    if (added.status !== 'stored') return added;
    return { status: 'stored', how: added.stored[0]?.how ?? 'held' };
  },
});
