import type { Page } from '@playwright/test';
import type { ReportView } from '../../lib/messages/views.ts';
import { STORIES, story, toArticle } from '../../test/fixtures/stories.ts';
import type { Running } from '../../test/sites/server.ts';
import { chooseFiles } from '../browser/choose-files.ts';
import type { Driven, Own, Sidebar } from '../browser/driven.ts';
import { until } from '../browser/until.ts';

/** The altered copy that is opened. */
export const SHOWN = story('dam/edited');

const WIRES = STORIES.filter(({ host }) => host === 'wire.localhost');

/** Imports the sites' wire stories as a pack, on the extension's own library page. Answers how many there are. */
export async function fillLibrary(library: Own, sites: Running): Promise<number> {
  const lines = WIRES.map((one) => JSON.stringify({ ...toArticle(one), url: sites.url(one.host, one.path) }));
  const pack = { name: 'northern-wire.ndjson', text: `${lines.join('\n')}\n` };
  await until('the file field', () => chooseFiles(library, '[data-testid="import-files"]', [pack]));
  await until('the import', () =>
    library.evaluate((document) => document.querySelector('[data-testid="import-ended"][data-status="done"]') !== null),
  );
  return WIRES.length;
}

/** What the extension's own pages can do, as far as it is used here. */
type World = {
  browser?: Extension;
  chrome: Extension;
};
type Extension = {
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
  runtime: { sendMessage(message: object): Promise<ReportView | null> };
};

/** The report on the page that was checked, as the extension's own pages get it. */
export function reportOf(own: Own): Promise<ReportView> {
  return until('the report', () =>
    own.evaluate(async () => {
      const world = globalThis as unknown as World;
      const extension = world.browser ?? world.chrome;
      for (const { id } of await extension.tabs.query({})) {
        const view = await extension.runtime.sendMessage({ to: 'background', kind: 'view', tabId: id });
        if (view) return view;
      }
      return null;
    }),
  );
}

/** Opens the altered copy and presses the extension's button on it: the sidebar opens, the passages are marked. */
export async function openAltered(driven: Driven, sites: Running): Promise<Page> {
  const page = await driven.visit(sites.url(SHOWN.host, SHOWN.path), driven.context.pages()[0]);
  await page.getByRole('button', { name: 'Reject' }).click();
  await driven.pressButton(page);
  return page;
}

/** The sidebar beside a page, once it shows what was found. */
export async function sidebarWithFindings(driven: Driven, page: Page): Promise<Sidebar> {
  const sidebar = await driven.sidebar(page);
  await until('a finding in the sidebar', () =>
    sidebar.evaluate((document) => document.querySelector('[data-testid="finding"]') !== null),
  );
  return sidebar;
}

/** Chooses the first altered passage in the sidebar, which brings it into view on the page, as it would for a reader. */
export async function chooseFirst(page: Page, sidebar: Sidebar): Promise<void> {
  await sidebar.evaluate((document) => document.querySelector<HTMLElement>('[data-testid="finding"] button')?.click());
  let last = 0;
  await until('the page to have scrolled to it', async () => {
    const before = last;
    last = await page.evaluate(() => scrollY);
    return last > 0 && last === before;
  });
}
