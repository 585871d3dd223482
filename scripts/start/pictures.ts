import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Driven } from '../browser/driven.ts';
import { until } from '../browser/until.ts';

/** Saves pictures of the page and of the sidebar beside it; answers their paths. */
export async function savePictures(driven: Driven, page: Page, folder: string): Promise<string[]> {
  const sidebar = await driven.sidebar(page);
  // Choosing the first altered passage brings it into view on the page, as it would for a reader.
  await until('a finding in the sidebar', () =>
    sidebar.evaluate((document) => {
      const heading = document.querySelector<HTMLElement>('[data-testid="finding"] button');
      heading?.click();
      return heading !== null;
    }),
  );
  let last = 0;
  await until('the page to have scrolled to it', async () => {
    const before = last;
    last = await page.evaluate(() => scrollY);
    return last > 0 && last === before;
  });
  mkdirSync(folder, { recursive: true });
  const paths = { page: join(folder, `${driven.kind}-page.png`), sidebar: join(folder, `${driven.kind}-sidebar.png`) };
  writeFileSync(paths.sidebar, await sidebar.screenshot());
  await page.screenshot({ path: paths.page });
  return Object.values(paths);
}
