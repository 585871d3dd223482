import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { DexieLibrary, type LibraryOptions } from '../../../lib/corpus/dexie-library.ts';

/** One fake disk. Every `open` is a connection of its own, as of a worker started anew or of another page. */
export function fakeDisk() {
  const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
  // A live query asks whether there is an IndexedDB at all before it looks at the one it was given.
  Object.assign(Dexie.dependencies, idb);
  const opened: DexieLibrary[] = [];
  return {
    idb,
    open(options: LibraryOptions = {}): DexieLibrary {
      const library = new DexieLibrary({ idb, name: 'test', rest: async () => undefined, ...options });
      opened.push(library);
      return library;
    },
    closeAll(): void {
      for (const library of opened) library.close();
    },
  };
}
