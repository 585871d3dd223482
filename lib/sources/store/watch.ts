import { liveQuery } from 'dexie';
import type { LookRow, SourceRow, SourcesDatabase } from './database.ts';

/** A subscription with the number of its articles that are still to be read. */
export type SourceView = SourceRow & { readonly waiting: number };

/** Every subscription, by name. */
async function sourceViews(db: SourcesDatabase): Promise<SourceView[]> {
  const [rows, owners] = await Promise.all([db.sources.toArray(), db.pages.orderBy('source').keys()]);
  const waiting = new Map<unknown, number>();
  for (const owner of owners) waiting.set(owner, (waiting.get(owner) ?? 0) + 1);
  const nameOf = ({ title, id }: SourceRow): string => title ?? id;
  return rows
    .map((row) => ({ ...row, waiting: waiting.get(row.id) ?? 0 }))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
}

/** Calls back at once and after every change, whoever makes it. Gives the way to stop. */
export function watchSources(
  db: SourcesDatabase,
  changed: (sources: readonly SourceView[]) => void,
  failed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => sourceViews(db)).subscribe(changed, failed);
  return () => subscription.unsubscribe();
}

/** The same for the looks at what pages name. */
export function watchLooks(db: SourcesDatabase, changed: (looks: readonly LookRow[]) => void): () => void {
  const subscription = liveQuery(() => db.looks.toArray()).subscribe(changed);
  return () => subscription.unsubscribe();
}
