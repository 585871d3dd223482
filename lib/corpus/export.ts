import type { HeldArticle } from '../article/article.ts';
import type { DexieLibrary } from './dexie-library.ts';

/** Articles read at once. */
const PAGE = 200;

/** Some articles as the lines of a pack, in the order of their keys. */
async function* chosenLines(library: Pick<DexieLibrary, 'articles'>, keys: readonly number[]): AsyncGenerator<string> {
  for (let at = 0; at < keys.length; at += PAGE) {
    const articles = await library.articles(keys.slice(at, at + PAGE));
    yield articles.map((article) => `${line(article)}\n`).join('');
  }
}

/** The whole library as the lines of a pack (NDJSON), oldest first, without ever holding more than a page of it. */
export async function* packLines(library: Pick<DexieLibrary, 'page'>): AsyncGenerator<string> {
  let after = 0;
  for (;;) {
    const page = await library.page(after, PAGE);
    const last = page.at(-1);
    if (!last) return;
    yield page.map(({ article }) => `${line(article)}\n`).join('');
    after = last.key;
  }
}

/** A pack as bytes, of all articles or of those chosen, packed with gzip where asked: what the download is made of. */
export function exportPack(
  library: Pick<DexieLibrary, 'page' | 'articles'>,
  gzip = false,
  keys?: readonly number[],
): ReadableStream<Uint8Array> {
  const lines = keys ? chosenLines(library, keys) : packLines(library);
  const encoder = new TextEncoder();
  const bytes = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  return gzip ? bytes.pipeThrough(new CompressionStream('gzip')) : bytes;
}

/** One article as a line of a pack: the id first, the text last, as a person reading the file would want it. */
function line({ id, text, ...rest }: HeldArticle): string {
  return JSON.stringify({ id, ...rest, text });
}
