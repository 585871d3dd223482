import { chromium, type Page } from '@playwright/test';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import type { LaunchOptions, Own } from '../../scripts/browser/driven.ts';
import { Reader } from '../e2e/reader.ts';
import { type SavedPage, savedPages, servePages } from './saved-pages.ts';
import { type Row, table } from './table.ts';
import { record, visit } from './visit.ts';

/** As `scripts/cost.mjs` starts it. */
type Options = LaunchOptions & { readonly data: string; readonly every: number; readonly most: number };
const { data, every, most, ...launch } = JSON.parse(process.argv[2] ?? '') as Options;

/** The library holds each page's own text, so that every article has an original and its marks are painted. */
const packOf = (pages: readonly SavedPage[]): string =>
  pages
    .filter(({ text }) => text)
    .map(({ id, text }) => `${JSON.stringify({ id, outlet: 'Original', title: id, published: '2020-01-01', text })}\n`)
    .join('');

type Stored = { chrome: { storage: { local: { set(items: object): Promise<void> } } } };

/** Switches label and marks on or off, as the reader's settings do. */
const show = (own: Own, on: boolean): Promise<void> =>
  own.evaluate(async (_, on) => {
    const kinds = on ? ['altered', 'added', 'verbatim'] : [];
    await (globalThis as unknown as Stored).chrome.storage.local.set({ settings: { kinds, label: on } });
  }, on);

/** The page's DOM once nothing of the extension stands in it; what is left of it after two seconds is an answer too. */
async function switchedOff(page: Page, own: Own): Promise<string> {
  await show(own, false);
  const gone = () =>
    !document.querySelector('wirecopy-label') && [...CSS.highlights.values()].every((one) => one.size === 0);
  await page.waitForFunction(gone, undefined, { timeout: 2000 }).catch(() => undefined);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  await show(own, true);
  return html;
}

const pages = await savedPages(data, every, most);
const served = await servePages(pages);
const driven = await launchChromium(launch);
const bare = await chromium.launch({
  executablePath: launch.executable,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const sites = { url: () => '', stop: async () => undefined } as never;
  await new Reader(driven, sites).importPack('originals.ndjson', packOf(pages));
  const own = await driven.openOwn('library.html');
  const without = await bare.newContext({ viewport: { width: 1400, height: 860 } });
  for (const context of [driven.context, without]) {
    await context.addInitScript(record);
    await context.route(
      (url) => !url.hostname.endsWith('.localhost') && url.protocol !== 'chrome-extension:',
      (route) => route.abort(),
    );
  }
  const [tab, plain] = [await driven.context.newPage(), await without.newPage()];
  await tab.setViewportSize({ width: 1400, height: 860 });
  const rows: Row[] = [];
  for (const [index, { id }] of pages.entries()) {
    await tab.bringToFront();
    const with_ = await visit(driven.context, tab, served.url(index), null);
    const off = await switchedOff(tab, own);
    const as = await visit(without, plain, served.url(index), Math.min(with_.labelled ?? 1500, 1500));
    rows.push({ id, with: with_, without: as, unchanged: off === as.html });
    if (rows.length % 20 === 0) console.error(`${rows.length} of ${pages.length}`);
  }
  console.log(table(rows));
} finally {
  await bare.close();
  await driven.close();
  await served.stop();
}
