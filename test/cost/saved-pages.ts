import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** A saved page; `text` is its article where that is known, `article` whether it has one. */
export type SavedPage = {
  readonly id: string;
  readonly html: string;
  readonly text?: string;
  readonly article: boolean;
};

/** Every `step`-th page of a `pages.ndjson.gz`, at most `most` of them. */
export async function savedPages(path: string, step: number, most: number): Promise<SavedPage[]> {
  const pages: SavedPage[] = [];
  let at = 0;
  const input = createReadStream(path).pipe(createGunzip());
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '' || at++ % step !== 0 || pages.length === most) continue;
    const { id, html, expect } = JSON.parse(line) as SavedPage & { readonly expect: { readonly text?: string } };
    pages.push({ id, html, text: expect.text, article: true });
  }
  return pages;
}

/**
 * The page as one that is no article: without its paragraphs and without what declares it one. Its frame, menus and lists
 * of headlines stay.
 */
export const withoutArticle = ({ id, html }: SavedPage): SavedPage => ({
  id: `${id} without its article`,
  article: false,
  html: html
    .replace(/<p[\s>][\s\S]*?<\/p>|<br\b[^>]*>/gi, '')
    .replace(/<meta[^>]+(?:og:type|article:)[^>]*>|<script[^>]+ld\+json[\s\S]*?<\/script>/gi, '')
    .replace(/\bitem(?:type|prop)\s*=/gi, 'data-was='),
});

/** The pages on the loopback, under a host of their own. */
export type Served = { readonly url: (index: number) => string; readonly stop: () => Promise<void> };

/**
 * Serves pages as they were saved. Their own scripts do not run, so that a page is the same each time and what it costs
 * beyond that is the extension's.
 */
export async function servePages(pages: readonly SavedPage[]): Promise<Served> {
  const server = createServer((request, response) => {
    const page = pages[Number(/^\/(\d+)\//.exec(request.url ?? '')?.[1] ?? Number.NaN)];
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
      'cache-control': 'no-store',
    });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (index) => `http://saved.localhost:${port}/${index}/story`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
