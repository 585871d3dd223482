import type { Page } from '@playwright/test';
import type { Driven } from '../browser/driven.ts';

type Size = { readonly width: number; readonly height: number };

/** One of the extension's own pages in a window of that size, once it shows what `wanted` selects. */
export async function ownPage(driven: Driven, path: string, size: Size, wanted: string): Promise<Page> {
  await driven.openOwn(path);
  const page = driven.context.pages().find((one) => one.url().endsWith(`/${path}`));
  if (!page) throw new Error(`${path} is not open`);
  await page.setViewportSize(size);
  await page.locator(wanted).first().waitFor();
  return page;
}
