import { type ImportRow, NO_COUNTS } from '../import/job.ts';
import { START } from '../import/mark.ts';
import { changeKeeping } from '../keeping/keeping.ts';
import type { Database } from './database.ts';
import { type Failure, toFailure } from './failure.ts';
import { expectGeneration } from './generation.ts';
import { readManifest } from './manifest.ts';

/** Imports that were begun and are not over, the last first. */
export async function listImports(db: Database): Promise<ImportRow[]> {
  return (await db.imports.toArray()).sort((a, b) => b.touched - a.touched);
}

/**
 * Keeps an import that begins or goes on, as one of this generation of the library, and gives it as it is kept. Another page may
 * have gone on with it since it was listed: it goes on from where it is by now. One that was ended since, or deleted with all
 * that it had read, begins at its beginning, under a number of its own.
 */
export async function beginImport(db: Database, row: ImportRow): Promise<ImportRow> {
  return await db.transaction('rw', db.meta, db.imports, async () => {
    const now = (await db.imports.get(row.id)) ?? (await newImport(db, row));
    const begun = { ...now, generation: (await readManifest(db)).generation ?? 0 };
    await db.imports.put(begun);
    return begun;
  });
}

/** By their numbers it is told which import began later: they rise, whatever the clock does. */
async function newImport(db: Database, row: ImportRow): Promise<ImportRow> {
  const { lastImport } = await changeKeeping(db, ({ lastImport = 0, ...keeping }) => ({
    ...keeping,
    lastImport: Math.max(row.id, lastImport + 1),
  }));
  return { ...row, id: lastImport ?? row.id, place: { file: 0, mark: START, bytes: 0 }, counts: NO_COUNTS };
}

/** Keeps how far an import is; null, or why it is not kept. */
export async function saveImport(db: Database, row: ImportRow): Promise<Failure | null> {
  const save = async () => {
    expectGeneration(await readManifest(db), row.generation);
    await db.imports.put(row);
  };
  return await db.transaction('rw', db.meta, db.imports, save).then(() => null, toFailure);
}
