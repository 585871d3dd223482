import { all, attribute, one, textOf } from './dom.ts';
import { weight } from './score.ts';

const ARTICLE_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:[^"]*\/)?(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|Report)"/;

/** Paragraphs looked at: an article shows itself within its first dozens. */
const PARAGRAPHS = 120;
/** Characters of prose that a page without any declaration must show: four short paragraphs. */
const PROSE = 500;

/**
 * Whether a page is worth reading as an article. Cheap on pages that are none: a few selectors and the text of a
 * hundred paragraphs at most, no walk through the page.
 */
export function looksLikeArticle(document: Document): boolean {
  const type = one(document, 'meta[property="og:type"]');
  const declared =
    (type !== null && /article/i.test(attribute(type, 'content'))) ||
    one(document, '[itemtype*="Article"], [itemprop~="articleBody"], meta[property="article:published_time"]') !==
      null ||
    all(document, 'script[type*="ld+json"]').some((script) => ARTICLE_TYPE.test(textOf(script)));
  let prose = 0;
  let seen = 0;
  for (const paragraph of all(document, 'p, [itemprop~="articleBody"]')) {
    if (++seen > PARAGRAPHS) break;
    const length = weight(textOf(paragraph).trim());
    if (length > 80) prose += length;
    if (prose > (declared ? PROSE / 2 : PROSE * 2)) return true;
  }
  return declared;
}
