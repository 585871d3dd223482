import type { Article, HeldArticle } from '../../article/article.ts';
import { DexieLibrary } from '../../corpus/dexie-library.ts';
import type { Fingerprint } from '../../fingerprint/fingerprint.ts';
import type { Added } from '../../messages.ts';

let open: DexieLibrary | null = null;

/** The reader's library. Opened on first use; nothing depends on it staying open. */
export function library(): DexieLibrary {
  open ??= new DexieLibrary();
  return open;
}

/** The articles of these ids, those that are held. */
export async function articlesById(ids: readonly string[]): Promise<HeldArticle[]> {
  const heads = await Promise.all([...new Set(ids)].map((id) => library().find(id)));
  return await library().articles(heads.flatMap((head) => head?.key ?? []));
}

/** The id under which a page is kept: its address without the fragment. */
export const idOfPage = (url: string): string => url.replace(/#.*$/, '');

/** Whether the page of this address is held. */
export const holdsPage = async (url: string): Promise<boolean> => (await library().find(idOfPage(url))) !== null;

/** Adds a page that was read; one that was added before is replaced. */
export async function addPage(url: string, article: Article, fingerprint?: Fingerprint): Promise<Added> {
  const held = { ...article, url: article.url ?? url, id: idOfPage(url) };
  const result = await library().add([{ article: held, ...(fingerprint ? { fingerprint } : {}) }]);
  return result.status === 'stored' ? { status: 'added' } : { status: 'refused', why: result.says };
}
