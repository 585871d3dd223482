import { said } from '../../words/said.ts';
import type { Context } from '../context.ts';
import type { Feed, FeedItem } from '../feed.ts';
import type { Known } from '../fetch/fetch-text.ts';
import { type Failed, failed } from '../fetch/fetched.ts';
import { politely } from '../fetch/polite.ts';
import { readFeed } from '../read/feed.ts';
import { partsWorthReading } from '../read/parts.ts';
import type { SourceRow } from '../store/database.ts';

/** What a source's documents hold that is new since the last time. */
export type Gathered = {
  readonly status: 'ok';
  /** Of the first document; null where it did not change. */
  readonly feed: Feed | null;
  readonly items: readonly FeedItem[];
  readonly known: Readonly<Record<string, Known>>;
};

type Read =
  | { readonly status: 'ok'; readonly feed: Feed; readonly known: Known; readonly url: string }
  | { readonly status: 'unchanged' }
  | Failed;

async function readOne(context: Context, url: string, known: Known | undefined): Promise<Read> {
  const fetched = await politely(context, url, 'feed', known);
  if (fetched.status !== 'ok') return fetched;
  const { etag, lastModified } = fetched;
  const feed = readFeed(fetched.text, fetched.url, context.web.now());
  if (!feed.ok) return failed('not-read', feed.why);
  return {
    status: 'ok',
    feed: feed.value,
    url: fetched.url,
    known: { ...(etag && { etag }), ...(lastModified && { lastModified }) },
  };
}

/**
 * Asks a source for its document or, where that is an index of sitemaps, for those in it that may hold news. An index is
 * asked for whole each time: that it did not change says nothing of the sitemaps in it. One bad sitemap of several does
 * not undo the others.
 */
export async function gather(context: Context, source: SourceRow): Promise<Gathered | Failed> {
  const index = source.kind === 'sitemap-index';
  const first = await readOne(context, source.id, index ? undefined : source.known[source.id]);
  if (first.status === 'failed') return first;
  if (first.status === 'unchanged') return { status: 'ok', feed: null, items: [], known: source.known };
  if (first.feed.kind !== 'sitemap-index')
    return { status: 'ok', feed: first.feed, items: first.feed.items, known: { [source.id]: first.known } };
  const items: FeedItem[] = [];
  const known: Record<string, Known> = {};
  let trouble: Failed | undefined;
  let read = 0;
  for (const part of partsWorthReading(first.feed.parts, context.web.now())) {
    const before = source.known[part.url];
    const one = await readOne(context, part.url, before);
    if (one.status === 'failed') trouble = one;
    else {
      read++;
      if (one.status === 'ok') items.push(...one.feed.items);
      const next = one.status === 'ok' ? one.known : before;
      if (next) known[part.url] = next;
    }
  }
  if (read === 0) return trouble ?? failed('not-read', said('sources_failed_noParts'));
  return { status: 'ok', feed: first.feed, items, known };
}
