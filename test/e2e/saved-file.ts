import type { Own } from '../../scripts/browser/driven.ts';
import { until } from '../../scripts/browser/until.ts';

/** A file as the reader's browser is given it. */
export type SavedFile = { readonly name: string; readonly type: string; readonly text: string };

/**
 * Clicks on what saves a file, and answers the file. It is taken where the page hands it to the browser: no automation
 * tells of the downloads of Firefox's own pages.
 */
export async function savedBy(page: Own, selector: string): Promise<SavedFile> {
  await page.evaluate((document, selector) => {
    const window = document.defaultView as Window & typeof globalThis & { saved?: Promise<SavedFile> };
    let blob: Blob | undefined;
    const { createObjectURL } = window.URL;
    const { click } = window.HTMLAnchorElement.prototype;
    window.saved = undefined;
    window.URL.createObjectURL = (given: Blob) => {
      blob = given;
      return createObjectURL.call(window.URL, given);
    };
    window.HTMLAnchorElement.prototype.click = function saved() {
      window.saved = (blob as Blob).text().then((text) => ({ name: this.download, type: (blob as Blob).type, text }));
      window.URL.createObjectURL = createObjectURL;
      window.HTMLAnchorElement.prototype.click = click;
      click.call(this);
    };
    document.querySelector<HTMLElement>(selector)?.click();
  }, selector);
  return until('the file', () =>
    page.evaluate((document) => (document.defaultView as Window & { saved?: Promise<SavedFile> }).saved ?? null),
  );
}
