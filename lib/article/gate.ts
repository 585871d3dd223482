import { all, attribute, one, textOf } from './dom.ts';
import { weight } from './letters.ts';

const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[\s*)?"(?:[^"]*\/)?(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report)"/;
const MARKED = '[itemtype*="Article"], [itemprop~="articleBody"], meta[property="article:published_time"]';

/** Whether the page says of itself, in metadata or markup, that it is an article. */
export function declaresArticle(document: Document): boolean {
  const type = one(document, 'meta[property="og:type"]');
  return (
    (type !== null && /article/i.test(attribute(type, 'content'))) ||
    one(document, MARKED) !== null ||
    all(document, 'script[type*="ld+json"]').some((script) => ARTICLE_TYPE.test(textOf(script)))
  );
}

/** Paragraphs looked at: an article shows itself within its first dozens. */
const PARAGRAPHS = 120;
/** A shorter paragraph is a label or a teaser. */
const PARAGRAPH = 80;
/** Characters of prose that a page without any declaration must show: about five short paragraphs. */
const PROSE = 600;

/**
 * Whether a page is worth reading as an article. Cheap on pages that are none: a few selectors and the text of a
 * hundred paragraphs at most, no walk through the page. Like Readability's `isProbablyReaderable` it also looks at
 * boxes with line breaks, and like it it errs towards yes: reading decides.
 */
export function looksLikeArticle(document: Document): boolean {
  if (declaresArticle(document)) return true;
  const seen = new Set<Node>();
  let prose = 0;
  for (const element of all(document, 'p, div > br')) {
    const box = element.localName === 'br' ? element.parentNode : element;
    if (box === null || seen.has(box)) continue;
    seen.add(box);
    if (seen.size > PARAGRAPHS) break;
    const length = weight(textOf(box).trim());
    if (length > PARAGRAPH) prose += length;
    if (prose > PROSE) return true;
  }
  return false;
}
