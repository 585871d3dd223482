import { all, textOf } from '../../article/dom.ts';
import { parts } from '../../article/letters.ts';

const letters = (text: string): string => parts(text.toLowerCase()).join(' ').trim();

const isSeen = (element: Element): boolean => {
  const box = element.getBoundingClientRect();
  return box.width > 40 && box.height > 8;
};

/** The element that shows the article's headline: the heading that says its title, else the first large one. */
export function findHeadline(document: Document, title: string | undefined): Element | null {
  const headings = all(document, 'h1, h2, [itemprop~="headline"]').filter(isSeen);
  const wanted = letters(title ?? '');
  const saying = headings.find((heading) => {
    const text = letters(textOf(heading));
    return wanted !== '' && text.length > 8 && (wanted.startsWith(text) || text.startsWith(wanted));
  });
  return saying ?? headings.find((heading) => heading.localName === 'h1') ?? null;
}
