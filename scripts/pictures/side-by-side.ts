import type { BrowserContext } from '@playwright/test';

const image = (png: Buffer): string => `<img src="data:image/png;base64,${png.toString('base64')}">`;

/** A PNG's height in pixels stands in its header (PNG specification, IHDR). */
const heightOf = (png: Buffer): number => png.readUInt32BE(20);

/** Pictures next to one another, as high as the lowest: headless browsers take none of their whole window. */
export async function sideBySide(context: BrowserContext, pictures: readonly Buffer[]): Promise<Buffer> {
  const page = await context.newPage();
  await page.setContent(`<style>
    body { margin: 0 }
    div {
      display: flex; align-items: flex-start; width: max-content; overflow: hidden;
      height: ${Math.min(...pictures.map(heightOf))}px; border: 1px solid #bbb;
    }
    img { display: block; flex: none }
    img + img { border-left: 1px solid #bbb }
  </style><div>${pictures.map(image).join('')}</div>`);
  const picture = await page.locator('div').screenshot();
  await page.close();
  return picture;
}
