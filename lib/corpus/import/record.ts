import type { Article, HeldArticle } from '../../article/article.ts';
import { said, saidOf } from '../../words/said.ts';
import { countRuns } from '../count-runs.ts';
import { MAX_WORDS } from './limits.ts';
import { bad, good, type Outcome } from './outcome.ts';

/** The article stage, handed in: it needs a DOM, which a parser of packs does not. */
export type ReadHtml = (html: string, url?: string) => Outcome<Article>;

const STRINGS = ['url', 'title', 'outlet', 'author', 'published', 'modified', 'language', 'canonical'] as const;

/**
 * One JSON value of a pack as an article. Fields of other names are left behind; `null` and an empty string count as a
 * missing field. A record may carry `html` in place of `text`. Without an id, one is made of its address or its words.
 */
export function articleOf(value: unknown, readHtml?: ReadHtml): Outcome<HeldArticle> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad(said('corpus_noObject'));
  const fields = value as Readonly<Record<string, unknown>>;
  const meta: Record<string, string> = {};
  for (const name of STRINGS) {
    const field = fields[name];
    if (field === undefined || field === null || field === '') continue;
    if (typeof field !== 'string') return bad(said('corpus_noString', name));
    meta[name] = field;
  }
  const id = typeof fields.id === 'number' ? String(fields.id) : (fields.id ?? '');
  if (typeof id !== 'string') return bad(said('corpus_badId'));
  const { text, html } = fields;
  if (text === undefined && typeof html === 'string' && readHtml) {
    const page = readHtml(html, meta.url);
    return page.ok ? held({ ...page.value, ...meta }, id) : page;
  }
  if (text === undefined || text === null) return bad(said('corpus_noText'));
  if (typeof text !== 'string') return bad(said('corpus_noString', 'text'));
  return held({ ...meta, ...extras(fields), text }, id);
}

/** An article with an id, without undefined fields, of an acceptable length. */
export function held(article: Article, id = article.id ?? ''): Outcome<HeldArticle> {
  if (!/[\p{L}\p{N}]/u.test(article.text)) return bad(said('corpus_noWords'));
  // No text has more words than characters: all but the longest need no count.
  const words = article.text.length > MAX_WORDS ? countRuns(article.text) : 0;
  if (words > MAX_WORDS) {
    return bad(saidOf('corpus_manyWords', words, MAX_WORDS));
  }
  const present = Object.entries(article).filter(([, field]) => field !== undefined && field !== '');
  const clean = Object.fromEntries(present) as unknown as Article;
  return good({ ...clean, id: id || derivedId(clean) });
}

/** The address without its fragment, else a hash of headline and text: the same article gets the same id again. */
function derivedId({ url, title = '', text }: Article): string {
  if (url && /^https?:/i.test(url)) return url.replace(/#.*$/, '');
  const words = `${title}\n${text}`;
  return `text:${fnv(words, 0x811c9dc5)}${fnv(words, 0x9747b28c)}`;
}

/** FNV-1a over UTF-16 units with a last mixing step; two of them make 64 bits, enough to name texts apart. */
function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0');
}

/** The fields that are not strings, each only where its shape is right. */
function extras({ links, cut }: Readonly<Record<string, unknown>>): Partial<Article> {
  return {
    ...(Array.isArray(links) && { links: links.filter((link): link is string => typeof link === 'string') }),
    ...(cut === true && { cut }),
  };
}
