import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatten } from '../../lib/words/messages.ts';
import { areasOf } from '../../locales/read.ts';
import { serve } from '../../test/sites/server.ts';
import { SITES } from '../../test/sites/sites.ts';
import { launchChromium } from '../browser/chromium.ts';
import type { Driven } from '../browser/driven.ts';
import { fillLibrary, openAltered, reportOf, sidebarWithFindings } from '../start/demo.ts';
import type { StartOptions } from '../start/options.ts';
import { framed, tile } from './frame.ts';
import { ownPage } from './own-page.ts';

const FOLDER = 'docs/store/pictures';

/** What Chrome's store and Firefox's take: the larger side of a screenshot, and Chrome's two tiles. */
const SCREENSHOT = { width: 1280, height: 800 };
const TILES = [
  { width: 440, height: 280 },
  { width: 1400, height: 560 },
];

/** So wide is the window of a page beside the sidebar on a common screen. */
const WIDE = 1060;

/** A PNG's width in pixels stands in its header (PNG specification, IHDR). */
const widthOf = (png: Buffer): number => png.readUInt32BE(16);

/** A page of the extension in a window of its own, once it shows what `wanted` selects, scrolled to what `seen` does. */
async function pageAt(driven: Driven, path: string, wanted: string, seen = 'body'): Promise<Buffer> {
  const page = await ownPage(driven, path, SCREENSHOT, wanted);
  await page.evaluate((seen) => document.querySelector(seen)?.scrollIntoView(), seen);
  return page.screenshot();
}

/** The page with the altered copy, and the sidebar as it stands beside it. */
async function reading(driven: Driven, sites: Awaited<ReturnType<typeof serve>>): Promise<readonly [Buffer, Buffer]> {
  const library = await driven.openOwn('library.html');
  await fillLibrary(library, sites);
  const page = await openAltered(driven, sites);
  await reportOf(library);
  const sidebar = await sidebarWithFindings(driven, page);
  const panel = await sidebar.screenshot();
  // A page made for wider windows is drawn a little smaller, as browsers' zoom does it.
  const beside = SCREENSHOT.width - widthOf(panel) - 1;
  await page.setViewportSize({ width: WIDE, height: Math.ceil((SCREENSHOT.height * WIDE) / beside) });
  for (let frame = 0; frame < 3; frame++) await page.evaluate(() => new Promise(requestAnimationFrame));
  return [await page.screenshot(), panel];
}

const launches = JSON.parse(process.argv[2] ?? '') as StartOptions[];
const options = launches.find(({ kind }) => kind === 'chromium');
if (!options) throw new Error('the pictures for the stores are made in Chromium');
mkdirSync(FOLDER, { recursive: true });
const save = (name: string, png: Buffer) => {
  const path = join(FOLDER, `${name}.png`);
  writeFileSync(path, png);
  process.stdout.write(`${path}: ${Math.ceil(png.length / 1000)} KB\n`);
};
const sites = await serve(SITES);
const driven = await launchChromium(options);
try {
  const parts = await reading(driven, sites);
  save('1-reading', await framed(driven.context, parts, SCREENSHOT));
  save('2-library', await pageAt(driven, 'library.html', '[data-testid="articles"] .row-title', '.list'));
  save('3-first-run', await pageAt(driven, 'welcome.html', 'main'));
  save('4-settings', await pageAt(driven, 'settings.html', 'main'));
  const claim = flatten(areasOf('en')).get('manifest_description') ?? '';
  const icon = readFileSync('assets/icon.svg', 'utf8');
  for (const frame of TILES) {
    save(`tile-${frame.width}x${frame.height}`, await tile(driven.context, frame, icon, claim, parts[1]));
  }
} finally {
  await driven.close();
  await sites.stop();
}
