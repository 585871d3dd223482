/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|at_(?:medium|campaign|custom\d|link_\w+)|fbclid|gclid|mc_[ce]id|ns_(?:mchannel|source|campaign|linkname|fee)|cmpid|ocid|ftag|traffic_source|rss|ito)$/i;

/** A page's address without fragment and tracking: under it the page is fetched, kept and known again. */
export function pageAddress(url: string): string {
  const address = new URL(url);
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) if (TRACKING.test(name)) address.searchParams.delete(name);
  return address.href;
}
