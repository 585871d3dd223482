import type { Article } from '../article/article.ts';
import { bareHost } from '../text/address.ts';
import { AGENCIES } from './agencies.ts';
import { namedBy } from './mentions.ts';

/** Second-level labels under which names are registered ("bbc.co.uk"), and hosts that house many publishers. */
const SECOND = new Set(['co', 'com', 'org', 'net', 'gov', 'edu', 'ac', 'gob', 'or', 'ne']);
const HOUSES = new Set([
  'localhost',
  'blogspot.com',
  'wordpress.com',
  'substack.com',
  'github.io',
  'medium.com',
  'tumblr.com',
  'pages.dev',
  'netlify.app',
  'ghost.io',
]);

/**
 * The part of an address that a publisher registers: "https://www.news.bbc.co.uk/x" gives "bbc.co.uk". A guess without
 * the public suffix list, good for newspapers. Names under "localhost" and addresses in figures (with their port) stay apart.
 * Null where the address cannot be parsed.
 */
export function domainOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { hostname, host, protocol } = new URL(url);
  if (!/^https?:$/.test(protocol) || hostname === '') return null;
  if (/^[\d.]+$|^\[/.test(hostname)) return host;
  const labels = hostname.split('.');
  const last = labels.slice(-2).join('.');
  if (HOUSES.has(labels.at(-1) as string)) return labels.slice(-2).join('.');
  if (HOUSES.has(last)) return labels.slice(-3).join('.');
  const deep = labels.length > 2 && SECOND.has(labels.at(-2) as string) && (labels.at(-1) as string).length === 2;
  return labels.slice(deep ? -3 : -2).join('.');
}

/** Words that an outlet's name is written with or without. */
const FILLER = /\b(?:the|online|llc|inc|ltd|gmbh|plc|com|org|net)\b/g;

/** An outlet's name for comparing: no accents, case, punctuation, article, web ending or section; "" where nothing is left. */
export function foldOutlet(name: string | undefined): string {
  const plain = (name ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const own = plain.replace(/\([^)]*\)/g, ' ').replace(/\s[-–|]\s(?:news|online|opinion|politics|world)\s*$/, ' ');
  const letters = (s: string): string => s.replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(own.replace(FILLER, ' ')) || letters(own);
}

const byHost = new Map(AGENCIES.flatMap((a) => (a.hosts ?? []).map((h) => [h, a.name] as const)));

/** The agency that publishes this page itself, by its host or its stated outlet, or null. */
export function publishingAgency(article: Pick<Article, 'url' | 'outlet'>): string | null {
  const site = domainOf(article.url);
  const named = article.outlet ? namedBy(article.outlet) : null;
  return (
    byHost.get(bareHost(article.url)) ??
    byHost.get(site ?? '') ??
    (named && (named.kind === 'agency' || named.kind === 'release') ? named.name : null)
  );
}

/** Whether two articles are of one publisher. `unknown` where one of them does not say whose it is. */
export type SameOutlet = 'same' | 'different' | 'unknown';

/** Compares publishers by site, then by folded name; a name may also stand against a site ("Reuters", reuters.com). */
export function sameOutlet(a: Article, b: Article): SameOutlet {
  const [siteA, siteB] = [domainOf(a.url), domainOf(b.url)];
  const [nameA, nameB] = [foldOutlet(a.outlet), foldOutlet(b.outlet)];
  if (siteA && siteA === siteB) return 'same';
  if (nameA && nameA === nameB) return 'same';
  const [agencyA, agencyB] = [publishingAgency(a), publishingAgency(b)];
  if (agencyA && agencyA === agencyB) return 'same';
  if ((siteA && siteB) || (nameA && nameB)) return 'different';
  const [site, name] = siteA ? [siteA, nameB] : [siteB, nameA];
  if (!site || !name) return 'unknown';
  return foldOutlet(site.split('.')[0]) === name ? 'same' : 'different';
}

/** One word for the publisher, for grouping: site, else folded name, else null. */
export const outletKey = (article: Article): string | null =>
  domainOf(article.url) ?? (foldOutlet(article.outlet) || null);
