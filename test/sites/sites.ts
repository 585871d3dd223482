import { STORIES, story } from '../fixtures/stories.ts';
import { appSite } from './app-site.ts';
import { oddPages } from './odd-pages.ts';
import type { Site } from './server.ts';
import { homePage, storyPage } from './story-page.ts';

const hosts = [...new Set(STORIES.map(({ host }) => host))];

const newspaper =
  (host: string): Site =>
  (path, origin) => {
    const own = STORIES.filter((one) => one.host === host);
    if (path === '/') return homePage(own[0]?.outlet ?? host, own);
    const found = own.find((one) => one.path === path);
    return found ? storyPage(found, origin) : null;
  };

/** The stories that the single-page application shows, under paths of its own. */
const APP_STORIES = ['dam/edited', 'ferry/edited', 'other/orchard'].map((slug) => story(slug));

/** The invented news sites by host name. */
export const SITES: Readonly<Record<string, Site>> = {
  ...Object.fromEntries(hosts.map((host) => [host, newspaper(host)])),
  'app.localhost': (path, origin) =>
    path === '/' || APP_STORIES.some((one) => one.path === path) ? appSite('The App Times', APP_STORIES, origin) : null,
  'odd.localhost': (path, origin) => oddPages(origin)[path] ?? null,
};
