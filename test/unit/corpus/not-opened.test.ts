import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { isNotOpened } from '../../../lib/corpus/store/not-opened.ts';

function tabled(indexedDB: IDBFactory | undefined): Dexie {
  const db = new Dexie('not-opened', { indexedDB, IDBKeyRange });
  db.version(1).stores({ kept: '' });
  return db;
}
const failing = (db: Dexie): Promise<unknown> =>
  db
    .table('kept')
    .get(1)
    .catch((error: unknown) => error);

test('a database that the browser refuses is told at the first call and at the next', async () => {
  // As Firefox refuses it in its private windows.
  const browser = new IDBFactory();
  browser.open = () => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  };
  const db = tabled(browser);
  expect(isNotOpened(await failing(db))).toBe(true);
  expect(isNotOpened(await failing(db))).toBe(true);
});

test('so is a browser without databases', async () => {
  expect(isNotOpened(await failing(tabled(undefined)))).toBe(true);
});

test('one that was closed, and any other error, is not taken for it', async () => {
  const db = tabled(new IDBFactory());
  await db.open();
  db.close();
  expect(isNotOpened(await failing(db))).toBe(false);
  expect(isNotOpened(new Error('out of paper'))).toBe(false);
  expect(isNotOpened(null)).toBe(false);
});
