import type { Article, HeldArticle } from '../../article/article.ts';
import { DexieLibrary } from '../../corpus/dexie-library.ts';
import type { Head } from '../../corpus/library.ts';
import type { Added } from '../../messages/extension-page.ts';
import { plainAddress } from '../../text/address.ts';
import type { Holdings } from '../../view/holdings.ts';
import { sayIt } from '../../words/said.ts';

let open: DexieLibrary | null = null;

/** The reader's library. Opened on first use; nothing depends on it staying open. */
export function library(): DexieLibrary {
  open ??= new DexieLibrary();
  return open;
}

/** How much is held, from how many sources, and when the newest came; what was only read is no source. */
export const holdings = (): Promise<Holdings> => library().holdings();

/** The articles of these ids, those that are held. */
export async function articlesById(ids: readonly string[]): Promise<HeldArticle[]> {
  const heads = await Promise.all([...new Set(ids)].map((id) => library().find(id)));
  return await library().articles(heads.flatMap((head) => head?.key ?? []));
}

/** The id under which a page is kept: its address without the fragment. */
export const idOfPage = (url: string): string => url.replace(/#.*$/, '');

/** The head of what is held of this very address; not of the same words elsewhere. */
export async function heldAt(url: string): Promise<Head | null> {
  const head = await library().find(idOfPage(url));
  const own = plainAddress(head?.url) ?? head?.id;
  return head && (own === plainAddress(url) || own === idOfPage(url)) ? head : null;
}

/** Whether the page of this address is held for good: added, imported or given by a source, and not only read. */
export async function holdsPage(url: string): Promise<boolean> {
  const head = await library().find(idOfPage(url));
  const [row] = head ? await library().rowsAt([head.key]) : [];
  return row !== undefined && (row.sources.length === 0 || row.sources.some((source) => source !== 'read'));
}

/**
 * Runs `write`, with which something is kept outside the library, unless everything was deleted since that generation of the
 * library. Call it in turn (`inTurn`), before which or after which a deletion comes.
 */
export async function unlessDeleted(since: number, write: () => Promise<void>): Promise<void> {
  if ((await library().generation()) === since) await write();
}

/** Adds a page that was read, in that generation of the library; one that was added before is replaced. */
export async function addPage(url: string, article: Article, since: number): Promise<Added> {
  const held = { ...article, url: article.url ?? url, id: idOfPage(url) };
  const result = await library().add([{ article: held }], 'settled', { since });
  return result.status === 'stored' ? { status: 'added' } : { status: 'refused', why: sayIt(result.says) };
}
