import type { Story } from '../fixtures/stories.ts';
import { escapeHtml } from './html.ts';
import { bar, head, newspaperPage, paragraphs } from './newspaper.ts';

/** An invented story as its outlet's page; `origin` is the site's own, with its port. */
export const storyPage = (story: Story, origin: string): string =>
  newspaperPage({
    outlet: story.outlet,
    url: origin + story.path,
    title: story.title,
    published: story.published,
    author: story.author,
    figure: story.photo,
    blocks: paragraphs(story.text),
  });

/** The front page of an outlet: its stories as headlines with their first sentence. */
export function homePage(outlet: string, stories: readonly Story[]): string {
  const teasers = stories.map(
    ({ path, title, text }) =>
      `<section><h2><a href="${path}">${escapeHtml(title)}</a></h2><p>${escapeHtml(text.slice(0, 140))}…</p></section>`,
  );
  return `${head('Front page', outlet)}<body>${bar(outlet)}<div class="page"><main>${teasers.join('\n')}</main></div></body></html>`;
}
