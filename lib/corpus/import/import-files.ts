import type { ImportLibrary, ImportOptions, ImportResult } from './import-options.ts';
import { Run } from './run.ts';
import type { SourceFile } from './source.ts';

/**
 * Imports files one after the other, a batch a transaction; how far it is, is kept in the same transaction, so that it
 * can go on after being killed anywhere. While one batch is being stored the next is read and worked out. Stops at a
 * cancel, or where the library cannot be written; whatever was stored until then stays.
 */
export async function importFiles(
  library: ImportLibrary,
  files: readonly SourceFile[],
  options: ImportOptions = {},
): Promise<ImportResult> {
  const run = new Run(library, files, options);
  const first = options.job?.place.file ?? 0;
  for (let number = first; number < files.length; number++) {
    if (!(await run.read(files[number] as SourceFile, number))) break;
  }
  return await run.end();
}
