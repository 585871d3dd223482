import type { Article } from '../../article/article.ts';
import { siteOf } from '../../article/sources.ts';
import { pageAddress } from '../../text/address.ts';
import type { Target } from '../store/database.ts';

/** Pages fetched for one article: a story links to a few others, and each costs its site a request. */
const MOST_TARGETS = 10;

/** Where a link never leads to a story: networks on which it is shared, and the shops of apps. */
const ELSEWHERE =
  /(?:^|\.)(?:facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|instagram|tiktok|youtube|youtu|t|bsky|threads|snapchat|spotify|apple|wikipedia|wa|telegram|google)\.(?:com|net|org|be|me|co|app)$/;
const NO_PAGE = /\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|zip|docx?|xlsx?|m3u8)$/i;
/** A front page, or a section's: a story's path is longer, or has a figure in it. */
const isFront = ({ pathname }: URL): boolean => /^\/(?:[a-z]{2,12}(?:\/[a-z]{2,12})?\/?)?$/i.test(pathname);

const isStory = (address: string): boolean => {
  const url = new URL(address);
  return (
    /^https?:$/.test(url.protocol) && !ELSEWHERE.test(url.hostname) && !NO_PAGE.test(url.pathname) && !isFront(url)
  );
};

type Address = Pick<Target, 'url' | 'how'>;

/**
 * The pages that an article names as its sources, the likeliest first: the address that it declares canonical, what it
 * says it is based on, then the stories that its text links to, those of other sites before its own site's. Never the
 * page itself, each address once, ten at most.
 */
export function namedAddresses(article: Article, page: string): Address[] {
  const here = siteOf(page);
  const links = (article.links ?? []).filter((link) => URL.canParse(link) && isStory(link));
  const [own, foreign] = [links.filter((link) => siteOf(link) === here), links.filter((link) => siteOf(link) !== here)];
  const all: Address[] = [
    ...(article.canonical ? [{ url: article.canonical, how: 'canonical' as const }] : []),
    ...(article.basedOn ?? []).map((url) => ({ url, how: 'based-on' as const })),
    ...[...foreign, ...own].map((url) => ({ url, how: 'link' as const })),
  ];
  const seen = new Set([pageAddress(page)]);
  const named: Address[] = [];
  for (const { url, how } of all) {
    if (named.length === MOST_TARGETS || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) continue;
    const address = pageAddress(url);
    if (seen.has(address)) continue;
    seen.add(address);
    named.push({ url: address, how });
  }
  return named;
}
