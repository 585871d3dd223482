import type { Page } from '@playwright/test';
import type { Running } from '../../test/sites/server.ts';
import type { Driven, Sidebar } from '../browser/driven.ts';
import { until } from '../browser/until.ts';
import { fillLibrary, openAltered, reportOf } from '../start/demo.ts';
import { sideBySide } from './side-by-side.ts';

type Pictures = Readonly<Record<string, Buffer>>;

/** Runs the demonstration and takes the pictures that the documents show; their names are those of the files. */
export async function takePictures(driven: Driven, sites: Running): Promise<Pictures> {
  const library = await driven.openOwn('library.html');
  await fillLibrary(library, sites);
  const page = await openAltered(driven, sites);
  await reportOf(library);
  const sidebar = await driven.sidebar();
  await until('a finding in the sidebar', () =>
    sidebar.evaluate((document) => document.querySelector('[data-testid="finding"]') !== null),
  );
  const [left, right] = [await page.screenshot(), await sidebar.screenshot()];
  if (driven.kind === 'firefox') return { firefox: await sideBySide(driven.context, left, right) };
  const finding = await pictureOfFinding(page, sidebar);
  const reading = await sideBySide(driven.context, left, right);
  await page.close();
  return {
    reading,
    ...finding,
    library: await pictureOf(driven, 'library.html', '[data-testid="article-row"]'),
    welcome: await pictureOf(driven, 'welcome.html', '#sites'),
  };
}

/** The first altered passage, chosen in the sidebar, and the page that has scrolled to it. */
async function pictureOfFinding(page: Page, sidebar: Sidebar): Promise<Pictures> {
  await sidebar.evaluate((document) =>
    document.querySelector<HTMLElement>('[data-testid="finding"] button')?.click(),
  );
  let last = 0;
  await until('the page to have scrolled to it', async () => {
    const before = last;
    last = await page.evaluate(() => scrollY);
    return last > 0 && last === before;
  });
  return { sidebar: await sidebar.screenshot(), passage: await page.screenshot() };
}

/** One of the extension's own pages, once it shows what `wanted` selects, as wide as a small window. */
async function pictureOf(driven: Driven, path: string, wanted: string): Promise<Buffer> {
  await driven.openOwn(path);
  const page = driven.context.pages().find((one) => one.url() === driven.extensionUrl(path));
  if (!page) throw new Error(`${path} is not open`);
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.locator(wanted).first().waitFor();
  return page.screenshot({ fullPage: true });
}
