import { said } from '../../words/said.ts';
import { decodeBody } from '../read/decode.ts';
import { readBody } from './body.ts';
import { type Fetched, failed } from './fetched.ts';
import { refusal } from './status.ts';

/** What is asked for: it decides which types of content are taken and how much of it. */
export type Wanted = 'feed' | 'page' | 'robots';

/** The world outside, as far as fetching needs it; handed in so that tests can be told what time it is. */
export type Web = {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Whether the reader allowed requests to this address. */
  readonly mayFetch: (url: string) => Promise<boolean>;
  /** Milliseconds after which an answer is given up; 25 seconds where nothing is said. */
  readonly patience?: number;
};

/** The validators of an earlier answer. */
export type Known = { readonly etag?: string; readonly lastModified?: string };

/**
 * Bytes, unpacked. A news sitemap has at most 1,000 addresses (under 1 MB), a whole one 50,000 (about 8 MB); article
 * pages have a median of 224 KB without their scripts; RFC 9309 asks for 500 KiB of a robots.txt.
 */
const MOST: Readonly<Record<Wanted, number>> = { feed: 12 * 2 ** 20, page: 6 * 2 ** 20, robots: 2 ** 20 };

/** A server that takes longer than this for a whole answer is given up; ms. Chromium ends a worker's fetch after 30 s itself. */
const PATIENCE = 25_000;

const ACCEPT: Readonly<Record<Wanted, string>> = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.1',
  page: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1',
  robots: 'text/plain, */*;q=0.1',
};

const BINARY = /^(?:image|video|audio|font)\/|^application\/(?:pdf|zip|msword|vnd\.|javascript|wasm)/i;
const PAGE = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|xml)|text\/xml)\b/i;

/** Whether what the server says it sends can be what is wanted. Feeds are served under every type of text there is. */
const fits = (type: string, wanted: Wanted): boolean =>
  type === '' || (wanted === 'page' ? PAGE.test(type) : !BINARY.test(type));

async function request(web: Web, url: string, wanted: Wanted, known: Known, signal: AbortSignal): Promise<Fetched> {
  const response = await web.fetch(url, {
    signal,
    headers: {
      accept: ACCEPT[wanted],
      ...(known.etag && { 'if-none-match': known.etag }),
      ...(known.lastModified && { 'if-modified-since': known.lastModified }),
    },
    // Asked as a stranger: no cookie says who reads, no address says where.
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'follow',
  });
  const drop = () => response.body?.cancel().catch(() => undefined);
  if (response.status === 304) return { status: 'unchanged' };
  if (!response.ok) {
    await drop();
    return refusal(response.status, response.headers, web.now());
  }
  const type = response.headers.get('content-type')?.trim() ?? '';
  if (!fits(type, wanted)) {
    await drop();
    return failed('wrong-type', said(`sources_failed_type_${wanted}`, type.slice(0, 80)));
  }
  const body = await readBody(response, MOST[wanted]);
  if (body.status === 'failed') return body;
  const text = decodeBody(body.bytes, type);
  if (!text.ok) return failed('wrong-type', text.why);
  const etag = response.headers.get('etag');
  const lastModified = response.headers.get('last-modified');
  return {
    status: 'ok',
    url: response.url || url,
    text: text.value,
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
  };
}

/**
 * Fetches one text, conditionally where an earlier answer is known. Every outcome is a value: whatever a server does,
 * it comes back within 25 seconds and the sizes above.
 */
export async function fetchText(web: Web, url: string, wanted: Wanted, known: Known = {}): Promise<Fetched> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), web.patience ?? PATIENCE);
  try {
    return await request(web, url, wanted, known, abort.signal);
  } catch {
    return abort.signal.aborted
      ? failed('timeout', said('sources_failed_timeout'))
      : failed('unreachable', said('sources_failed_unreachable'));
  } finally {
    clearTimeout(timer);
  }
}
