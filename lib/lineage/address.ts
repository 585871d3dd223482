import type { Article } from '../article/article.ts';
import { domainOf } from './outlet.ts';

const bare = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.|amp\.|m\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/(?:amp\/?)?$/, '');
/** Whether two addresses are of one page, whatever their scheme, mobile form, query or fragment. */
export const sameAddress = (a: string | undefined, b: string | undefined): boolean => !!a && !!b && bare(a) === bare(b);

/** The address that a page declares as its text's own is the other one's, or at least on the other one's site and not on its. */
export function pointsTo({ canonical, url }: Article, b: Article): boolean {
  if (sameAddress(canonical, b.url)) return !sameAddress(canonical, url);
  const site = domainOf(canonical);
  return site !== null && site === domainOf(b.url) && domainOf(url) !== null && site !== domainOf(url);
}

/** Whether an address is on the site that a name names ("Brendal Courier", brendal-courier.example). */
export const hostNames = (url: string | undefined, name: string): boolean => {
  const site = domainOf(url);
  const folded = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return site !== null && folded.length > 4 && site.split('.')[0]?.replaceAll('-', '') === folded;
};
