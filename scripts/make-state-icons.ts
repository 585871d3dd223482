// Draws the toolbar's pictures, one for each look of a page, from components/emblem/shapes.ts. Run by hand when a drawing
// changes:
//   npx tsx scripts/make-state-icons.ts [path of a Chromium [path of a picture of all of them, to be looked at]]
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { EMBLEMS, type Ink } from '../components/emblem/shapes.ts';

const SIZES = [16, 32];

/** Ink on paper, so that the pictures stand on light and on dark toolbars. */
const INKS: Readonly<Record<Ink, string>> = {
  paper: 'fill="#fbfaf6" stroke="#1d1b18" stroke-width="2"',
  back: 'fill="#c9c2b3" stroke="#8d8676"',
  dash: 'fill="#fbfaf6" stroke="#8d8676" stroke-width="2.4" stroke-dasharray="4 3"',
  line: 'fill="none" stroke="#1d1b18" stroke-width="2.6"',
  soft: 'fill="none" stroke="#a8a194" stroke-width="2.6"',
  bold: 'fill="none" stroke="#1d1b18" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"',
  accent: 'fill="none" stroke="#b3241a" stroke-width="5" stroke-linecap="round"',
};

const folder = new URL('../public/icon/state/', import.meta.url);
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium' });
const page = await browser.newPage();
for (const [look, shapes] of Object.entries(EMBLEMS)) {
  const paths = shapes.map(([ink, path]) => `<path d="${path}" ${INKS[ink]}/>`).join('');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style><svg width="${size}" height="${size}" viewBox="0 0 32 32">${paths}</svg>`,
    );
    const image = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
    await writeFile(new URL(`${look}-${size}.png`, folder), image);
  }
}
// All of them on one sheet, to be looked at.
const sheet = process.argv[3];
if (sheet) {
  await page.setViewportSize({ width: 1000, height: 220 });
  const all = Object.entries(EMBLEMS).map(
    ([look, shapes]) =>
      `<figure>${[64, 32, 16].map((size) => `<svg width="${size}" height="${size}" viewBox="0 0 32 32">${shapes.map(([ink, path]) => `<path d="${path}" ${INKS[ink]}/>`).join('')}</svg>`).join('')}<figcaption>${look}</figcaption></figure>`,
  );
  await page.setContent(
    `<style>body{margin:0;font:10px sans-serif}div{display:flex;flex-wrap:wrap;padding:4px}figure{margin:4px;width:128px}div+div{background:#333;color:#fff}</style><div>${all.join('')}</div>`,
  );
  await page.screenshot({ path: sheet, fullPage: true });
}
await browser.close();
