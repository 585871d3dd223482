import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Driven } from '../browser/driven.ts';
import { chooseFirst, sidebarWithFindings } from './demo.ts';

/** Saves pictures of the page and of the sidebar beside it; answers their paths. */
export async function savePictures(driven: Driven, page: Page, folder: string): Promise<string[]> {
  const sidebar = await sidebarWithFindings(driven, page);
  await chooseFirst(page, sidebar);
  mkdirSync(folder, { recursive: true });
  const paths = { page: join(folder, `${driven.kind}-page.png`), sidebar: join(folder, `${driven.kind}-sidebar.png`) };
  writeFileSync(paths.sidebar, await sidebar.screenshot());
  await page.screenshot({ path: paths.page });
  return Object.values(paths);
}
