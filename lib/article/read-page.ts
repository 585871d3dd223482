import { isCut } from './access.ts';
import type { Article } from './article.ts';
import { findBody } from './body.ts';
import { canonicalText } from './canonical.ts';
import { captionsIn } from './captions.ts';
import { declaresArticle, looksLikeArticle } from './gate.ts';
import { type OtherKind, otherKind } from './kind.ts';
import { layingOut } from './layout.ts';
import { weight } from './letters.ts';
import { filled, readMetadata } from './metadata.ts';
import { linksIn } from './sources.ts';
import { readStatement } from './statement.ts';
import { finish, type Steps } from './steps.ts';
import { mapText, type TextMap } from './text-map.ts';

/** An article with the way back from its text to the page's nodes. */
export type Reading = { readonly article: Article; readonly map: TextMap };

/** Why a page is not traced. */
export type Untraced = OtherKind | 'not-article' | 'too-short' | 'paywall' | 'failed';

/**
 * What reading a page comes to. A page that is not traced may still have text (`reading`): a live blog, a front page, an
 * opening before a wall. Where there is none, `reading` has what the page states of itself and an empty text.
 */
export type ReadOutcome =
  | ({ readonly status: 'article' } & Reading)
  | { readonly status: Untraced; readonly reading?: Reading };

/** A text with fewer characters than this (Latin; a third of that in Chinese) says too little to tell whose it is: about forty words. */
const SHORTEST = 250;

/** A text with more characters than this is an article whether or not the page declares one. */
const UNDECLARED = 1500;

/**
 * Reads the article that a page holds, in steps between which a caller may let the page's own work go first; the page
 * must not change between them. Each `yield` is such a place.
 */
export function* readingOf(document: Document, url: string): Steps<ReadOutcome> {
  const statement = yield* readStatement(document, url);
  yield;
  const layout = yield* layingOut(document);
  yield;
  const body = yield* findBody(layout, statement.hints);
  yield;
  const text = yield* canonicalText(body.blocks);
  yield;
  const cut = isCut({ text: text.text, body: body.blocks, hidden: body.hidden, layout, statement });
  yield;
  const links = yield* linksIn(body.blocks, url);
  yield;
  const captions = captionsIn(document);
  yield;
  const metadata = yield* readMetadata(document, statement, layout, body);
  const article: Article = {
    ...metadata,
    ...filled({ links, captions, cut }),
    text: text.text,
  };
  yield;
  const reading: Reading = { article, map: mapText(text) };
  const not = (status: Untraced): ReadOutcome => ({ status, reading });
  const declared = declaresArticle(document) || statement.types.length > 0;
  yield;
  const kind = otherKind(document, statement, layout, body, declared);
  if (kind !== undefined) return not(kind);
  if (text.text === '') return not(statement.closed ? 'paywall' : 'not-article');
  if (!declared && weight(text.text) < UNDECLARED && !looksLikeArticle(document)) return not('not-article');
  if (weight(text.text) < SHORTEST) return not(cut ? 'paywall' : 'too-short');
  return { status: 'article', ...reading };
}

/** Reads the article that a page holds, at once. The page is not changed in any way. */
export function readPage(document: Document, url: string): ReadOutcome {
  try {
    return finish(readingOf(document, url));
  } catch {
    // A page's own scripts may have broken its document's methods: that is a page we cannot read, not a bug of ours.
    return { status: 'failed' };
  }
}
