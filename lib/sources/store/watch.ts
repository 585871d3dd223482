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

/** Rest after a change, a source: reading and drawing a list of thousands takes seconds, and a refresh changes each of them; ms. */
const REST = 0.5;

/**
 * Calls back at once and after every change, whoever makes it; after a change in a long list it rests, and then says how all
 * stand by then. Gives the way to stop.
 */
export function watchSources(
  db: SourcesDatabase,
  changed: (sources: readonly SourceView[]) => void,
  failed: (error: unknown) => void,
): () => void {
  let stop = () => {};
  const look = () => {
    let looks = 0;
    const subscription = liveQuery(() => sourceViews(db)).subscribe((sources) => {
      changed(sources);
      if (++looks === 1) return;
      stop();
      const timer = setTimeout(look, sources.length * REST);
      stop = () => clearTimeout(timer);
    }, failed);
    stop = () => subscription.unsubscribe();
  };
  look();
  return () => stop();
}

/** The same for the looks at what pages name. */
export function watchLooks(db: SourcesDatabase, changed: (looks: readonly LookRow[]) => void): () => void {
  const subscription = liveQuery(() => db.looks.toArray()).subscribe(changed);
  return () => subscription.unsubscribe();
}
