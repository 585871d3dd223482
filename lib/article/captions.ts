import { all, textOf } from './dom.ts';

/** Pictures looked at, and the longest caption taken, in UTF-16 units. */
const MOST = 20;
const LONGEST = 500;

/** The captions of the page's pictures: no part of the article, but they may say whose it is ("AP Photo/…"). */
export function captionsIn(document: Document): string[] {
  const texts = all(document, 'figcaption')
    .slice(0, MOST)
    .map((caption) => textOf(caption).replace(/\s+/g, ' ').trim());
  return [...new Set(texts.filter((text) => text !== '' && text.length <= LONGEST))];
}
