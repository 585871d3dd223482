import type { BrowserContext } from '@playwright/test';

const image = (png: Buffer): string => `<img src="data:image/png;base64,${png.toString('base64')}">`;

/** Two pictures as one, the second to the right of the first: headless browsers take none of their whole window. */
export async function sideBySide(context: BrowserContext, left: Buffer, right: Buffer): Promise<Buffer> {
  const page = await context.newPage();
  await page.setContent(`<style>
    body { margin: 0 }
    div { display: inline-flex; align-items: flex-start; background: #fff; border: 1px solid #bbb }
    img + img { border-left: 1px solid #bbb }
  </style><div>${image(left)}${image(right)}</div>`);
  const picture = await page.locator('div').screenshot();
  await page.close();
  return picture;
}
