import { Dexie } from 'dexie';
import type { Database, HeadRow } from './database.ts';
import { keysNamed } from './keys-named.ts';
import { rowNames } from './names.ts';
import type { Story } from './story.ts';

/** One of the articles that were hoped to be new has a name that leads to another; the transaction took all back. */
export class NotNew extends Error {}

/** Writes the heads of the stories that were touched, with their names; gives them by key. */
export type HeadsWriter = (db: Database, stories: readonly Story[]) => Promise<ReadonlyMap<number, HeadRow>>;

/** Fails where a name is there already: so nobody needs to ask for each beforehand, which takes as long as writing it. */
export const addHeads: HeadsWriter = async (db, stories) => {
  const rows = stories.map(({ row }) => ({ ...row, names: rowNames(row) }));
  await db.heads.bulkAdd(rows).catch(Dexie.BulkError, ({ failures }: { readonly failures: readonly Error[] }) => {
    throw failures.every(({ name }) => name === 'ConstraintError') ? new NotNew() : failures[0];
  });
  return byKey(rows);
};

/** Where two stories have one name, the last to come has it. */
export const putHeads: HeadsWriter = async (db, stories) => {
  const touched = stories.filter(({ before, row }) => row !== before);
  const owners = new Map<number, Story>();
  for (const story of touched) for (const name of rowNames(story.row)) owners.set(name, story);
  await leaveToOthers(db, stories, owners);
  const rows = touched.map((story) => ({
    ...story.row,
    names: rowNames(story.row).filter((name) => owners.get(name) === story),
  }));
  const robbed = stories.flatMap(({ before, row }) => {
    if (row !== before || !before?.names?.some((name) => owners.has(name))) return [];
    return [{ ...before, names: before.names.filter((name) => !owners.has(name)) }];
  });
  const changed = [...rows, ...robbed];
  // No two may have a name even while they are written: all give theirs up first.
  const held = heldKeys(stories);
  const giving = changed.flatMap(({ key }) => (held.has(key) ? [key] : []));
  if (giving.length > 0) await db.heads.bulkDelete(giving);
  await db.heads.bulkPut(changed);
  return byKey(rows);
};

/** A name that nothing in the batch has may lead to a story that was not looked at, which keeps it. */
async function leaveToOthers(db: Database, stories: readonly Story[], owners: Map<number, Story>): Promise<void> {
  const own = heldKeys(stories);
  const names = [...owners].filter(([, { before }]) => before !== null).map(([name]) => name);
  const keys = await keysNamed(db, names);
  names.forEach((name, i) => {
    const key = keys[i];
    if (key !== undefined && !own.has(key)) owners.delete(name);
  });
}

const heldKeys = (stories: readonly Story[]): Set<number> =>
  new Set(stories.flatMap(({ before }) => (before ? [before.key] : [])));

const byKey = (rows: readonly HeadRow[]): Map<number, HeadRow> => new Map(rows.map((row) => [row.key, row]));
