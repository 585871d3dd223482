import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { DexieLibrary, type LibraryOptions } from '../../../lib/corpus/dexie-library.ts';

/** One fake disk. Every `open` is a connection of its own, as of a worker started anew or of another page. */
export function fakeDisk() {
  const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
  const opened: DexieLibrary[] = [];
  return {
    idb,
    open(options: LibraryOptions = {}): DexieLibrary {
      const library = new DexieLibrary({ idb, name: 'test', ...options });
      opened.push(library);
      return library;
    },
    closeAll(): void {
      for (const library of opened) library.close();
    },
  };
}
