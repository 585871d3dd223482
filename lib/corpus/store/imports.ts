import { type ImportRow, NO_COUNTS } from '../import/job.ts';
import { START } from '../import/mark.ts';
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
 * that it had read, begins at its beginning.
 */
export async function beginImport(db: Database, row: ImportRow): Promise<ImportRow> {
  return await db.transaction('rw', db.meta, db.imports, async () => {
    const now = (await db.imports.get(row.id)) ?? {
      ...row,
      place: { file: 0, mark: START, bytes: 0 },
      counts: NO_COUNTS,
    };
    const begun = { ...now, generation: (await readManifest(db)).generation ?? 0 };
    await db.imports.put(begun);
    return begun;
  });
}

/** Keeps how far an import is; null, or why it is not kept. */
export async function saveImport(db: Database, row: ImportRow): Promise<Failure | null> {
  const save = async () => {
    expectGeneration(await readManifest(db), row.generation);
    await db.imports.put(row);
  };
  return await db.transaction('rw', db.meta, db.imports, save).then(() => null, toFailure);
}
