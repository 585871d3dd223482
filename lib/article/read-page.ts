import { isCut } from './access.ts';
import type { Article } from './article.ts';
import { findBody } from './body.ts';
import { canonical } from './canonical.ts';
import { captionsIn } from './captions.ts';
import { declaresArticle, looksLikeArticle } from './gate.ts';
import { type Block, type Box, type Layout, layOut } from './layout.ts';
import { weight } from './letters.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { linksIn } from './sources.ts';
import { mapText, type TextMap } from './text-map.ts';

/** An article with the way back from its text to the page's nodes. */
export type Reading = { readonly article: Article; readonly map: TextMap };

/**
 * What reading a page comes to. `reason` is one sentence for the reader. A page that is not traced may still have
 * text (`reading`): a live blog, a front page, an opening before a wall.
 */
export type ReadResult =
  | ({ readonly status: 'article' } & Reading)
  | {
      readonly status: 'not-article' | 'too-short' | 'paywall' | 'live' | 'failed';
      readonly reason: string;
      readonly reading?: Reading;
    };

/** A text with fewer characters than this (Latin; a third of that in Chinese) says too little to tell whose it is: about forty words. */
const SHORTEST = 250;

/** A text with more characters than this is an article whether or not the page declares one. */
const UNDECLARED = 1500;

const REASONS = {
  'not-article': 'No article was found on this page.',
  'too-short': 'The text on this page is too short to be traced.',
  paywall: 'Only the opening of this article can be read here, too little to be traced.',
  live: 'This is a live blog, put together from many short entries, and is not traced.',
  failed: 'This page could not be read.',
} as const;

/** Where more of the blocks than this have a link right before or after them, they are teasers. */
const TEASERS = 0.6;

const LIVE_NAME = /^(?:liveblog|livefeed|liveticker)$/;
const LIVE_KIND = /^(?:blog|ticker|feed|events?)$/;

/** A live blog, as it states itself or as the boxes around its text are called. */
function isLive(metadata: Metadata, body: readonly Block[]): boolean {
  if (metadata.types.includes('LiveBlogPosting')) return true;
  const around = new Set<Box>();
  for (const { box } of body) for (let at = box.parent; at && !around.has(at); at = at.parent) around.add(at);
  return [...around].some(({ names }) =>
    names.some((name, i) => LIVE_NAME.test(name) || (name === 'live' && LIVE_KIND.test(names[i + 1] ?? ''))),
  );
}

/** A front or section page: teasers, each with its link, rather than one text; or the top of a site. */
function isIndex(body: readonly Block[], layout: Layout, url: string): boolean {
  if (/^https?:\/\/[^/]+\/?(?:index\.\w+)?(?:[?#].*)?$/.test(url)) return true;
  const leads = (at: number): boolean => {
    const block = layout.blocks[at];
    return block !== undefined && block.linked > block.text.length / 2;
  };
  const teasers = body.filter((block) => {
    const at = layout.blocks.indexOf(block);
    return leads(at - 1) || leads(at + 1);
  });
  return body.length > 2 && teasers.length > body.length * TEASERS;
}

function read(document: Document, url: string): ReadResult {
  const metadata = readMetadata(document, url);
  const layout = layOut(document);
  const { blocks: body, hidden } = findBody(layout, metadata.hints);
  const text = canonical(body);
  if (text.text === '')
    return {
      status: metadata.closed ? 'paywall' : 'not-article',
      reason: REASONS[metadata.closed ? 'paywall' : 'not-article'],
    };
  const cut = isCut({ text: text.text, body, hidden, layout, metadata });
  const links = linksIn(body, url);
  const captions = captionsIn(document);
  const article: Article = {
    ...metadata.article,
    text: text.text,
    ...(links.length > 0 ? { links } : {}),
    ...(captions.length > 0 ? { captions } : {}),
    ...(cut ? { cut } : {}),
  };
  const reading: Reading = { article, map: mapText(text) };
  const not = (status: keyof typeof REASONS): ReadResult => ({ status, reason: REASONS[status], reading });
  if (!declaresArticle(document) && metadata.types.length === 0) {
    if (isIndex(body, layout, url)) return not('not-article');
    if (weight(text.text) < UNDECLARED && !looksLikeArticle(document)) return not('not-article');
  }
  if (isLive(metadata, body)) return not('live');
  if (weight(text.text) < SHORTEST) return not(cut ? 'paywall' : 'too-short');
  return { status: 'article', ...reading };
}

/** Reads the article that a page holds. The page is not changed in any way. */
export function readPage(document: Document, url: string): ReadResult {
  try {
    return read(document, url);
  } catch {
    // A page's own scripts may have broken its document's methods: that is a page we cannot read, not a bug of ours.
    return { status: 'failed', reason: REASONS.failed };
  }
}
