import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import type { LaunchOptions, Own } from '../../scripts/browser/driven.ts';
import { launchFirefox } from '../../scripts/browser/firefox.ts';
import { Reader } from '../e2e/reader.ts';
import { show } from '../e2e/show.ts';
import { type Bare, launchBare } from './bare.ts';
import { gapsMore, type Row, shiftsMore } from './row.ts';
import { type SavedPage, savedPages, servePages, withoutArticle } from './saved-pages.ts';
import { table } from './table.ts';
import { htmlOf, record, type Visit, visit } from './visit.ts';

/** As `scripts/cost.mjs` starts it. */
type Options = LaunchOptions & {
  readonly browser: 'chromium' | 'firefox';
  readonly data: string;
  readonly every: number;
  readonly most: number;
  /** How often a page is visited on which more shifts, or longer gaps are, with the extension than without. */
  readonly repeat: number;
  /** Every so many-th page is also visited without its article. */
  readonly bare: number;
  /** The file that keeps what was measured: pages in it are not visited again. */
  readonly rows: string | null;
};
const {
  browser,
  data,
  every,
  most,
  repeat,
  bare,
  rows: file,
  ...launch
} = JSON.parse(process.argv[2] ?? '') as Options;

/** The library holds each page's own text, so that every article has an original and its marks are painted. */
const packOf = (pages: readonly SavedPage[]): string =>
  pages
    .filter(({ text }) => text)
    .map(({ id, text }) => `${JSON.stringify({ id, outlet: 'Original', title: id, published: '2020-01-01', text })}\n`)
    .join('');

/** The page's DOM once nothing of the extension stands in it; what is left of it after two seconds is an answer too. */
async function switchedOff(page: Page, own: Own): Promise<string> {
  await show(own, false);
  const gone = () =>
    !document.querySelector('wirecopy-label') && [...CSS.highlights.values()].every((one) => one.size === 0);
  await page.waitForFunction(gone, undefined, { timeout: 2000 }).catch(() => undefined);
  const html = await htmlOf(page);
  await show(own, true);
  return html;
}

/** Addresses elsewhere are not asked for. */
async function prepared(context: BrowserContext): Promise<Page> {
  await context.addInitScript(record);
  await context.route(
    ({ hostname, protocol }) => !hostname.endsWith('.localhost') && protocol.startsWith('http'),
    (route) => route.abort(),
  );
  return context.newPage();
}

type Browsers = { readonly tab: Page; readonly plain: Page; readonly own: Own; readonly without: Bare };

/** A page that is no article shows no label: so long (ms) it is given to be read all the same. */
const NO_LABEL_MS = 1500;

async function measure(
  { tab, plain, own, without }: Browsers,
  url: string,
  id: string,
  article: boolean,
): Promise<Row> {
  const [withIt, withoutIt]: [Visit[], Visit[]] = [[], []];
  let unchanged = false;
  const worse = () => [shiftsMore, gapsMore].some((more) => more({ with: withIt, without: withoutIt }));
  for (let round = 0; round === 0 || (round < repeat && worse()); round++) {
    await tab.bringToFront();
    const visited = await visit(tab.context(), tab, url, article ? null : NO_LABEL_MS);
    const off = round > 0 ? '' : article ? await switchedOff(tab, own) : await htmlOf(tab);
    const wait = Math.min(visited.labelled ?? NO_LABEL_MS, NO_LABEL_MS);
    withIt.push(visited);
    withoutIt.push(await visit(without.context, plain, url, wait));
    if (round === 0) unchanged = off === (await htmlOf(plain));
  }
  return { id, article, with: withIt, without: withoutIt, unchanged };
}

const done: Row[] =
  file && existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Row)
    : [];
const saved = await savedPages(data, every, most);
const all = [...saved, ...saved.filter((_, index) => index % bare === 0).map(withoutArticle)];
const pages = all.filter(({ id }) => !done.some((row) => row.id === id));
const rows = [...done];
if (pages.length > 0) {
  const served = await servePages(pages);
  const driven = await (browser === 'firefox' ? launchFirefox : launchChromium)(launch);
  const without = await launchBare(browser, launch.executable);
  try {
    const sites = { url: () => '', stop: async () => undefined } as never;
    await new Reader(driven, sites).importPack('originals.ndjson', packOf(pages));
    const own = await driven.openOwn('library.html');
    const [tab, plain] = [await prepared(driven.context), await prepared(without.context)];
    for (const page of [tab, plain]) await page.setViewportSize({ width: 1400, height: 860 });
    for (const [index, { id, article }] of pages.entries()) {
      const row = await measure({ tab, plain, own, without }, served.url(index), id, article);
      rows.push(row);
      if (file) appendFileSync(file, `${JSON.stringify(row)}\n`);
      if (rows.length % 20 === 0) console.error(`${rows.length} of ${all.length}`);
    }
  } finally {
    await without.close();
    await driven.close();
    await served.stop();
  }
}
console.log(table(rows, browser));
