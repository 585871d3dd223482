import type { Named } from '../lib/report.ts';
import { nameOf } from '../lib/view/verdict.ts';
import { safeHref } from './safe-href.ts';

/** What an article is called: its headline, else what names it. */
export const titleOf = (article: Omit<Named, 'published'>): string => article.title ?? nameOf(article);

/** An article's headline, leading to it where its address is one of the web. */
export function TitleLink({ article, class: name }: { article: Omit<Named, 'published'>; class?: string }) {
  const href = safeHref(article.url);
  const title = titleOf(article);
  return href ? (
    <a class={name} dir="auto" href={href} target="_blank" rel="noreferrer">
      {title}
    </a>
  ) : (
    <span class={name} dir="auto">
      {title}
    </span>
  );
}
