import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ReportView } from '../../lib/messages.ts';
import { STORIES, story, toArticle } from '../../test/fixtures/stories.ts';
import type { Running } from '../../test/sites/server.ts';
import { type Driven, until } from '../browser/driven.ts';

/** The altered copy that is opened. */
export const SHOWN = story('dam/edited');

const WIRES = STORIES.filter(({ host }) => host === 'wire.localhost');

/** Imports the sites' wire stories as a pack, on the extension's own library page. Answers how many there are. */
export async function fillLibrary(library: Page, sites: Running): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-pack-'));
  const pack = join(folder, 'northern-wire.ndjson');
  const lines = WIRES.map((one) => JSON.stringify({ ...toArticle(one), url: sites.url(one.host, one.path) }));
  writeFileSync(pack, `${lines.join('\n')}\n`);
  await library.locator('[data-testid="import-files"]').setInputFiles(pack);
  await library.locator('[data-testid="import-ended"][data-status="done"]').waitFor();
  rmSync(folder, { recursive: true });
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
export function reportOf(extensionPage: Page): Promise<ReportView> {
  return until('the report', () =>
    extensionPage.evaluate(async () => {
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
export async function openAltered(driven: Driven, sites: Running, page: Page): Promise<void> {
  await page.goto(sites.url(SHOWN.host, SHOWN.path));
  await page.getByRole('button', { name: 'Reject' }).click();
  await driven.pressButton(page);
}
