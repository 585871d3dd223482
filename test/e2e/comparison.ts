import type { Page } from '@playwright/test';
import type { Own } from '../../scripts/browser/driven.ts';
import { STORIES } from '../fixtures/stories.ts';
import { shown } from './click.ts';
import type { Reader } from './reader.ts';

/** The article of a comparison in its tab, the comparison, and the address that the sidebar gave of it. */
export type OpenComparison = { readonly page: Page; readonly compare: Own; readonly path: string };

/** Puts every text of the dam's family but the altered copy into the library. */
const importFamily = (reader: Reader): Promise<unknown> =>
  reader.importPack(
    'family.ndjson',
    STORIES.filter(({ slug }) => slug.startsWith('dam/') && slug !== 'dam/edited')
      .map((one) => `${reader.line(one)}\n`)
      .join(''),
  );

/** Checks the altered copy and goes from its sidebar to the comparison, once the texts and the family stand. */
export async function openComparison(reader: Reader): Promise<OpenComparison> {
  await importFamily(reader);
  const page = await reader.openStory('dam/edited');
  await reader.check(page);
  const sidebar = await reader.sidebar(page, '[data-testid="to-compare"]');
  const way = await sidebar.evaluate(
    (document) => document.querySelector('[data-testid="to-compare"]')?.getAttribute('href') ?? '',
  );
  const path = way.slice(1);
  const compare = await reader.driven.openOwn(path);
  await familyShown(compare);
  return { page, compare, path };
}

/** Waits for the family, which is worked out last. */
export const familyShown = (compare: Own): Promise<boolean> => shown(compare, '[data-testid="family-list"]');

/** Where the reader of a comparison is: the stepper's words, the row shown, and what the overview says and frames. */
export const placeIn = (compare: Own) =>
  compare.evaluate((document) => {
    const part = (name: string) => document.querySelector<HTMLElement>(`[data-testid="${name}"]`);
    const row = document.querySelector<HTMLElement>('.row.here');
    const box = row?.getBoundingClientRect();
    const head = document.querySelector('.sheet thead')?.getBoundingClientRect().bottom ?? 0;
    return {
      position: part('position')?.textContent ?? '',
      row: row?.id ?? '',
      band: row?.dataset.band ?? '',
      inView: box !== undefined && box.bottom > head && box.top < innerHeight,
      focused: document.activeElement?.id || (document.activeElement as HTMLElement | null)?.dataset.testid || '',
      overview: Number(part('overview')?.getAttribute('aria-valuenow')),
      frame: Number.parseFloat(document.querySelector<HTMLElement>('.overview-view')?.style.top ?? ''),
    };
  });
