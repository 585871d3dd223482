/**
 * A site as the reader types it ("example.org", "https://www.example.org/news") as the match pattern to ask permission
 * for: the host and all its subdomains. Null where no host name can be read from it.
 */
export function patternFor(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = /^[a-z]+:\/\//.test(text) ? text : `https://${text}`;
  if (!text || /\s/.test(text) || !URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) return null;
  const host = hostname.replace(/^\*\./, '').replace(/^www\./, '');
  if (!/^(?=.*[a-z0-9])[a-z0-9.-]+$/.test(host) || !/\.|^localhost$/.test(host)) return null;
  return /^[\d.]+$/.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/** Every site: what "on all sites" asks for. */
export const ALL_SITES = '*://*/*';

/** Whether a granted pattern stands for every site. */
export const isAllSites = (pattern: string): boolean => /^(<all_urls>|(\*|https?):\/\/\*\/\*)$/.test(pattern);

/** A granted pattern as the reader knows it: "example.org". */
export const siteName = (pattern: string): string =>
  pattern
    .replace(/^[^:]+:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^\*\./, '');

/** Web patterns alone: what a content script can be registered for. */
export const webPatterns = (origins: readonly string[]): string[] =>
  origins.filter((origin) => /^(\*|https?):\/\//.test(origin) || origin === '<all_urls>');

/** Patterns on which pages are checked by itself: all that are granted but those granted for sources alone. */
export const checkedPatterns = (origins: readonly string[], onlySources: readonly string[]): string[] =>
  webPatterns(origins).filter((pattern) => !onlySources.includes(pattern));

/** Whether a granted pattern covers an address: its host, or a host below it. */
export function covers(pattern: string, url: string): boolean {
  if (isAllSites(pattern)) return true;
  const [, scheme, wide, host] = /^(\*|https?):\/\/(\*\.)?([^/:]+)(?::\d+)?\//.exec(pattern) ?? [];
  if (host === undefined || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  return hostname === host || (wide !== undefined && hostname.endsWith(`.${host}`));
}

/** Patterns that leave out the sites switched off. */
export const excluded = (sitesOff: readonly string[]): string[] =>
  sitesOff.flatMap((site) => (/^[\d.]+$/.test(site) ? [`*://${site}/*`] : [`*://${site}/*`, `*://www.${site}/*`]));
