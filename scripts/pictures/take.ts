import type { Page } from '@playwright/test';
import type { Running } from '../../test/sites/server.ts';
import type { Driven, Sidebar } from '../browser/driven.ts';
import { chooseFirst, fillLibrary, openAltered, reportOf, sidebarWithFindings } from '../start/demo.ts';
import { ownPage } from './own-page.ts';
import { sideBySide } from './side-by-side.ts';

type Pictures = Readonly<Record<string, Buffer>>;

/** Runs the demonstration and takes the pictures that the documents show; their names are those of the files. */
export async function takePictures(driven: Driven, sites: Running): Promise<Pictures> {
  const library = await driven.openOwn('library.html');
  await fillLibrary(library, sites);
  const page = await openAltered(driven, sites);
  await reportOf(library);
  const sidebar = await sidebarWithFindings(driven, page);
  const [left, right] = [await page.screenshot(), await sidebar.screenshot()];
  // Firefox has its sidebar on the left, Chromium its panel on the right.
  if (driven.kind === 'firefox') return { firefox: await sideBySide(driven.context, [right, left]) };
  const passage = await pictureOfPassage(page, sidebar);
  // Before any other tab comes to the front: the sidebar goes with it.
  const rest = await pictureOfRest(sidebar);
  return {
    reading: await sideBySide(driven.context, [left, right]),
    passage,
    sidebar: rest,
    library: await pictureOf(driven, 'library.html', '[data-testid="articles"]'),
    welcome: await pictureOf(driven, 'welcome.html', '[data-testid="to-sample"]'),
  };
}

/** The page that has scrolled to the first altered passage, chosen in the sidebar. */
async function pictureOfPassage(page: Page, sidebar: Sidebar): Promise<Buffer> {
  // Without motion the passage is shown at once and does not blink.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await chooseFirst(page, sidebar);
  return page.screenshot({ clip: { x: 0, y: 0, width: 720, height: 560 } });
}

/** The lower part of the sidebar: what was left out, added and moved. */
async function pictureOfRest(sidebar: Sidebar): Promise<Buffer> {
  await sidebar.evaluate((document) => document.querySelector('[data-testid="omitted"]')?.scrollIntoView());
  return sidebar.screenshot();
}

/** One of the extension's own pages, once it shows what `wanted` selects, as wide as a small window. */
async function pictureOf(driven: Driven, path: string, wanted: string): Promise<Buffer> {
  const page = await ownPage(driven, path, { width: 1000, height: 800 }, wanted);
  return page.screenshot({ fullPage: true });
}
