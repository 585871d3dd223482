// Renders assets/icon.svg to the sizes that the stores and the toolbars ask for. Run by hand when the drawing changes:
//   node scripts/make-icons.mjs [path of a Chromium]
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';

const SIZES = [16, 32, 48, 96, 128];
/** For the stores' own pages, and not in the package. */
const STORE_SIZES = [300, 512];
const root = new URL('../', import.meta.url);
const svg = await readFile(new URL('assets/icon.svg', root), 'utf8');

const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium' });
const page = await browser.newPage();
for (const size of [...SIZES, ...STORE_SIZES]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const image = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
  const path = STORE_SIZES.includes(size) ? `docs/store/icon-${size}.png` : `public/icon/${size}.png`;
  await writeFile(new URL(path, root), image);
}
await browser.close();
