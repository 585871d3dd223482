import { Dexie, type Table } from 'dexie';
import type { Said } from '../../words/said.ts';
import type { FeedItem, FeedKind } from '../feed.ts';
import type { Known } from '../fetch/fetch-text.ts';
import type { Why } from '../fetch/fetched.ts';

/** Something that went wrong, for the reader. Times are in milliseconds since 1970, here and below. */
export type Trouble = { readonly at: number; readonly why: Why; readonly says: Said };

/** A subscription. */
export type SourceRow = {
  /** The address of its feed or sitemap. */
  readonly id: string;
  readonly title?: string;
  readonly home?: string;
  readonly kind?: FeedKind;
  readonly language?: string;
  readonly added: number;
  /** Articles of it are kept for so many days; null: for good. */
  readonly keepDays: number | null;
  /** When it is to be refreshed. */
  readonly due: number;
  readonly lastSuccess?: number;
  readonly lastError?: Trouble;
  /** Refreshes that failed in a row, and those that brought nothing new. */
  readonly failures: number;
  readonly quiet: number;
  /** Articles that it put into the library. */
  readonly given: number;
  /** Why the last article that it named did not come into the library. */
  readonly lastSkipped?: Trouble & { readonly url: string };
  /** Hosts of its articles that the reader has not allowed. */
  readonly closedHosts: readonly string[];
  /** Validators by the address of each of its documents. */
  readonly known: Readonly<Record<string, Known>>;
};

/** An article that a source named and that is still to be read. */
export type PageRow = {
  readonly url: string;
  /** Its host, with its port. */
  readonly host: string;
  readonly source: string;
  readonly item: FeedItem;
  readonly due: number;
  readonly tries: number;
  /** It is being put into the library, which did not hold it. */
  readonly putting?: true;
};

/** An address that is done with: not asked for again while the source still names it. */
export type SeenRow = {
  readonly url: string;
  readonly source: string;
  /** When a source last named it. */
  readonly listed: number;
  /** The date that the source gave it; a later one means a new version. */
  readonly stamp?: string;
  /** It was too old to be kept, by the clock as it went then. */
  readonly old?: true;
};

/** When a host may be asked next. */
export type HostRow = {
  /** With its port. */
  readonly host: string;
  readonly next: number;
  /** Failures in a row of the kind that ask for fewer requests. */
  readonly refusals?: number;
};

/** A site's robots.txt as last read; `closed`: it could not be had, which means no (RFC 9309, 2.3.1.4). */
export type RobotsRow = {
  readonly origin: string;
  readonly at: number;
  readonly text: string;
  readonly closed: boolean;
};

/** One page that an article names. */
export type Target = {
  readonly url: string;
  readonly how: 'canonical' | 'based-on' | 'link';
  readonly status: 'waiting' | 'added' | 'held' | 'failed';
  readonly title?: string;
  /** Why it failed. */
  readonly says?: Said;
  /** It is being put into the library, which did not hold it. */
  readonly putting?: true;
};

/** A look at the pages that one article names, by the address of its own page. */
export type LookRow = {
  readonly page: string;
  readonly tabId: number;
  readonly at: number;
  readonly done: 0 | 1;
  readonly targets: readonly Target[];
};

/** A database, and its generation when what writes into it was begun (left out: whatever it is). */
export type Begun = { readonly db: SourcesDatabase; readonly since?: number | undefined };

/** Subscriptions and all that is to be done for them: a refresh that was cut off goes on from here. */
export class SourcesDatabase extends Dexie {
  declare sources: Table<SourceRow, string>;
  declare pages: Table<PageRow, string>;
  declare seen: Table<SeenRow, string>;
  declare hosts: Table<HostRow, string>;
  declare robots: Table<RobotsRow, string>;
  declare looks: Table<LookRow, string>;
  /** How often everything was deleted. */
  declare meta: Table<number, 'generation'>;

  constructor(options?: { indexedDB: IDBFactory; IDBKeyRange: typeof globalThis.IDBKeyRange }) {
    super('wirecopy-sources', options);
    this.version(1).stores({
      sources: 'id, due',
      pages: 'url, due, source, host, [host+due]',
      seen: 'url, listed, source',
      hosts: 'host',
      robots: 'origin',
      looks: 'page, done, at',
    });
    this.version(2).stores({ meta: '' });
  }

  /** How often everything was deleted: whatever takes its time notes it as it begins. */
  async generation(): Promise<number> {
    return (await this.meta.get('generation')) ?? 0;
  }

  /** Deletes everything; what was begun before, in whichever page, then writes nothing any more. */
  async empty(): Promise<void> {
    await this.transaction('rw', this.tables, async () => {
      const generation = await this.generation();
      await Promise.all(this.tables.map((table) => table.clear()));
      await this.meta.put(generation + 1, 'generation');
    });
  }
}

/** Whether everything was deleted since it was begun. */
export const wasEmptied = async ({ db, since }: Begun): Promise<boolean> =>
  since !== undefined && since !== (await db.generation());

/** Writes in one transaction, unless everything was deleted since it was begun: then null. */
export async function unlessEmptied<T>(
  { db, since }: Begun,
  tables: readonly Table[],
  write: () => Promise<T>,
): Promise<T | null> {
  return await db.transaction('rw', [...tables, db.meta], async () => {
    return (await wasEmptied({ db, since })) ? null : await write();
  });
}
