import type { HeldArticle } from '../article/article.ts';
import type { DexieLibrary } from './dexie-library.ts';
import { manifestLine, type PackManifest } from './pack/manifest.ts';
import { PackSum } from './pack/sum.ts';

/** Articles read at once. */
const PAGE = 200;
/** Bytes gathered before the browser is given them to keep, which it does outside of the page's memory. */
const PART = 8 * 2 ** 20;

/** What a pack is to say of itself; the rest of its manifest is counted. */
export type About = Pick<PackManifest, 'id' | 'name' | 'licence' | 'made'>;

/** Some articles as the lines of a pack, in the order of their keys. */
async function* chosenLines(library: Pick<DexieLibrary, 'articles'>, keys: readonly number[]): AsyncGenerator<string> {
  for (let at = 0; at < keys.length; at += PAGE) {
    yield* (await library.articles(keys.slice(at, at + PAGE))).map(packLine);
  }
}

/** The whole library as the lines of a pack (NDJSON), oldest first, without ever holding more than a page of it. */
export async function* packLines(library: Pick<DexieLibrary, 'page'>): AsyncGenerator<string> {
  let after = 0;
  for (;;) {
    const page = await library.page(after, PAGE);
    const last = page.at(-1);
    if (!last) return;
    yield* page.map(({ article }) => packLine(article));
    after = last.key;
  }
}

/**
 * A pack with its manifest, of all articles or of those chosen, packed with gzip where asked. The manifest stands first
 * and counts what follows: the lines are gathered, then set behind it.
 */
export async function packBlob(
  library: Pick<DexieLibrary, 'page' | 'articles'>,
  about: About,
  { gzip = false, keys }: { readonly gzip?: boolean; readonly keys?: readonly number[] } = {},
): Promise<Blob> {
  const { parts, count, sha256 } = await gather(keys ? chosenLines(library, keys) : packLines(library));
  const pack = new Blob([manifestLine({ ...about, count, sha256 }), ...parts], { type: 'application/x-ndjson' });
  if (!gzip) return pack;
  return await new Response(pack.stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

/** Lines as parts of a file, with their number and sum. */
async function gather(
  lines: AsyncIterable<string>,
): Promise<{ readonly parts: readonly Blob[]; readonly count: number; readonly sha256: string }> {
  const encoder = new TextEncoder();
  const sum = new PackSum();
  const parts: Blob[] = [];
  let some: BlobPart[] = [];
  let size = 0;
  const close = () => {
    parts.push(new Blob(some));
    some = [];
    size = 0;
  };
  for await (const one of lines) {
    const bytes = encoder.encode(one);
    sum.line(bytes);
    some.push(bytes, '\n');
    size += bytes.length + 1;
    if (size >= PART) close();
  }
  if (size > 0) close();
  return { parts, count: sum.count, sha256: sum.hex() };
}

/** One article as a line of a pack: the id first, the text last, as a person reading the file would want it. */
export function packLine({ id, text, ...rest }: HeldArticle): string {
  return JSON.stringify({ id, ...rest, text });
}
