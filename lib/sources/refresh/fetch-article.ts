import type { HeldArticle } from '../../article/article.ts';
import { bareHost, pageAddress } from '../../text/address.ts';
import { said } from '../../words/said.ts';
import type { Context } from '../context.ts';
import type { FeedItem } from '../feed.ts';
import { type Failed, failed } from '../fetch/fetched.ts';
import { politely } from '../fetch/polite.ts';
import { isWhole } from '../read/whole.ts';

/** What fetching an article came to. */
export type ArticleFetched = { readonly status: 'article'; readonly article: HeldArticle } | Failed;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An item's own text as a page, for the one reader of pages that there is. */
const asPage = ({ title = '', language = '', html = '' }: FeedItem): string =>
  `<!doctype html><html lang="${escaped(language)}"><head><meta property="og:type" content="article"><title>${escaped(title)}</title></head>` +
  `<body><article><h1>${escaped(title)}</h1>${html}</article></body></html>`;

/** The page's own word counts; what it lacks, the feed may have. */
function withItem(article: HeldArticle, item: FeedItem): HeldArticle {
  const { title, published, modified, author, language } = item;
  const given = Object.entries({ title, published, modified, author, language }).filter(([, value]) => value);
  return { ...Object.fromEntries(given), ...article };
}

async function fromFeed({ readPage }: Context, url: string, item: FeedItem, cut: boolean): Promise<ArticleFetched> {
  const read = await readPage(asPage(item), url);
  if (read.status !== 'article') return failed('not-read', read.says);
  // The page's name is not known here; a host is better than nothing.
  const { outlet: _host, ...article } = read.article;
  const own = withItem({ ...article, url, id: url, outlet: bareHost(url) }, item);
  return { status: 'article', article: { ...own, ...(cut && { cut }) } };
}

/**
 * The article at an address: from the feed where that carries it whole, else from its page; and where the page cannot be
 * had, the feed's opening, said to be cut, if it is long enough to be traced.
 */
export async function fetchArticle(context: Context, address: string, item: FeedItem): Promise<ArticleFetched> {
  const url = pageAddress(address);
  if (item.html && isWhole(item.html)) {
    const whole = await fromFeed(context, url, item, false);
    if (whole.status === 'article') return whole;
  }
  const fetched = await politely(context, url, 'page');
  if (fetched.status !== 'ok') {
    const failure = fetched.status === 'failed' ? fetched : failed('not-read', said('sources_failed_nothing'));
    const lasting = /^(?:robots|closed|gone|wrong-type|too-large)$/.test(failure.why);
    const opening = lasting && item.html ? await fromFeed(context, url, item, true) : failure;
    return opening.status === 'article' ? opening : failure;
  }
  const read = await context.readPage(fetched.text, fetched.url);
  if (read.status !== 'article') return failed('not-read', read.says);
  const id = pageAddress(fetched.url);
  return { status: 'article', article: withItem({ ...read.article, url: id, id }, item) };
}
