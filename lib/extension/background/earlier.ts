import type { Article } from '../../article/article.ts';
import type { Version } from '../../corpus/store/versions.ts';
import type { EarlierView } from '../../messages/views.ts';
import { oneLine } from '../../text/one-line.ts';
import { compare } from '../../trace.ts';
import { heldAt, library } from './corpus.ts';

/** Earlier texts compared with the page: each takes some 10 ms. */
const COMPARED = 6;

/** A story whose text changes is held under a new key: one that was told just before may be gone, and is asked for again. */
const TRIES = 3;

/** Every text that is held of an address, the oldest first, and the id that they are held under. */
async function versionsAt(url: string): Promise<{ readonly id: string; readonly versions: readonly Version[] }> {
  for (let tries = 0; tries < TRIES; tries++) {
    const head = await heldAt(url);
    const versions = head ? await library().versions(head.key) : [];
    if (!head || versions.length > 0) return { id: head?.id ?? '', versions };
  }
  return { id: '', versions: [] };
}

/**
 * What stood at a page's address before, the newest first, each with what changed since: the outlet's own updates, kept
 * apart from what others altered. Empty where nothing else was held of it.
 */
export async function earlierTexts(url: string, article: Article): Promise<EarlierView[]> {
  const { id: held, versions } = await versionsAt(url);
  const others = versions.filter(({ article: { text } }) => oneLine(text) !== oneLine(article.text));
  const newest = others.slice(-COMPARED).reverse();
  return await Promise.all(
    newest.map(async ({ article: before, added, stated }, i) => {
      // An id of its own: it is held under that of the page itself.
      const id = `${held}#${newest.length - i}`;
      const report = await compare(article, { ...before, id });
      const { text, title, published } = before;
      const source = { id, text, ...(title !== undefined && { title }), ...(published !== undefined && { published }) };
      // One address is one outlet's: whatever the dates say, these are its versions.
      return { added, stated, report: { ...report, lineage: 'version' as const }, source };
    }),
  );
}
