import type { Story } from '../fixtures/stories.ts';
import { scriptJson } from './html.ts';
import { bar, head } from './newspaper.ts';
import { storyPage } from './story-page.ts';

const bodyOf = (html: string): string => /<main>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';

/**
 * A news site as a single-page application: every address answers with the same shell, which draws the story of the
 * path and follows its own links with `history.pushState`, without a load and after a moment, as such sites do.
 */
export function appSite(outlet: string, stories: readonly Story[], origin: string): string {
  const views: Record<string, { title: string; html: string }> = {
    '/': {
      title: 'Front page',
      html: `<h1>Today</h1><ul>${stories.map((one) => `<li><a data-app href="${one.path}">${one.title}</a></li>`).join('')}</ul>`,
    },
  };
  for (const one of stories) views[one.path] = { title: one.title, html: bodyOf(storyPage(one, origin)) };
  const script = `
const views = ${scriptJson(views)};
const root = document.querySelector('main');
function draw() {
  const view = views[location.pathname] ?? { title: 'Not found', html: '<p>There is nothing here.</p>' };
  document.title = view.title;
  root.innerHTML = '<p>Loading…</p>';
  queueMicrotask(() => requestAnimationFrame(() => { root.innerHTML = view.html; root.dataset.path = location.pathname; }));
}
addEventListener('click', (event) => {
  const link = event.target.closest('a[data-app]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  draw();
});
addEventListener('popstate', draw);
draw();`;
  const links = ['/', ...stories.map(({ path }) => path)];
  const nav = `<nav id="app-nav">${links.map((path) => `<a data-app href="${path}">${views[path]?.title}</a>`).join(' · ')}</nav>`;
  return `${head('Loading', outlet)}<body>${bar(outlet)}${nav}<div class="page"><main></main></div><script>${script}</script></body></html>`;
}
