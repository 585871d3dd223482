import { browser } from 'wxt/browser';
import type { ReadPage } from '../../../sources/context.ts';
import { readWith } from '../../../sources/read-html.ts';

/** Chromium's, which the shared types do not know. */
type Offscreen = {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
};

const offscreen = (): Offscreen | undefined => (browser as unknown as { offscreen?: Offscreen }).offscreen;

let opening: Promise<unknown> | null = null;

/** Opens the page that has a DOM. One that a background before this one left open serves as well. */
function openReader(): Promise<unknown> {
  opening ??=
    offscreen()
      ?.createDocument({
        url: '/offscreen.html',
        reasons: ['DOM_PARSER'],
        justification: 'Reading the article in a fetched page.',
      })
      .catch(() => undefined) ?? Promise.resolve();
  return opening;
}

/** Closes that page again. */
export async function closeReader(): Promise<void> {
  if (!opening) return;
  opening = null;
  await offscreen()
    ?.closeDocument()
    .catch(() => undefined);
}

const readThere: ReadPage = async (html, url) => {
  await openReader();
  const read = (await browser.runtime.sendMessage({ to: 'offscreen', kind: 'read-html', html, url })) as
    | Awaited<ReturnType<ReadPage>>
    | undefined;
  if (!read) throw new Error('the page that reads does not answer');
  return read;
};

/**
 * Reads a fetched page with the browser's own parser: Firefox's background has one, Chromium's, a worker, asks a page
 * that is opened for it. Either reads as the content script does, runs nothing and loads nothing that the page names.
 */
export const pageReader = (): ReadPage =>
  typeof DOMParser === 'undefined' ? readThere : readWith((html) => new DOMParser().parseFromString(html, 'text/html'));
