/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|at_(?:medium|campaign|custom\d|link_\w+)|fbclid|gclid|dclid|yclid|msclkid|igshid|_ga|xtor|mc_[ce]id|ns_(?:mchannel|source|campaign|linkname|fee)|cmpid|ocid|ftag|traffic_source|rss|ito)$/i;

/** A page's address without fragment and tracking: under it the page is fetched, kept and known again. */
export function pageAddress(url: string): string {
  const address = new URL(url);
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) if (TRACKING.test(name)) address.searchParams.delete(name);
  return address.href;
}

/**
 * What two addresses of one page have in common: no scheme, no `www.`, `m.` or `amp.`, no fragment, no tracking
 * parameters (others tell pages apart on many sites), no slash at the end. Null for what is no web address.
 */
export function plainAddress(url: string | undefined): string | null {
  if (!url || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const { host, pathname, searchParams } = new URL(url);
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name));
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  return `${plainHost(host)}${pathname.replace(/\/+$/, '')}${query && `?${query}`}`;
}

/** The host of an address without `www.`; '' for what is no address. */
export const bareHost = (url: string | undefined): string =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';

/** Whether both are on one site; a missing one says nothing against it. */
export function sameSite(a: string | undefined, b: string | undefined): boolean {
  const [one, two] = [plainAddress(a), plainAddress(b)];
  return one === null || two === null || one.split('/')[0] === two.split('/')[0];
}

const plainHost = (host: string): string => host.toLowerCase().replace(/^(www|m|amp|mobile)\./, '');
