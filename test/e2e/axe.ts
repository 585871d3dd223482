import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { InPage, Inside, Own } from '../../scripts/browser/driven.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Every rule of axe, its best practices included, and the one of WCAG 2.2 that it leaves off by default. The text of
 * axe stands in the function itself: an extension's page loads no script from elsewhere and evaluates none. `window` is
 * the document's own, which in Firefox's sidebar is not the one that the function runs in.
 */
const run = new Function(
  'document',
  'within',
  `const window = document.defaultView;
  ${AXE};
  return window.axe
    .run(within || document, { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) =>
      id + ' (' + help + ') at ' + target.join(' ') + ': ' + failureSummary)));`,
) as InPage<string[], string | undefined>;

/**
 * What axe finds in a page of the extension, or in the sidebar: each rule with the element that breaks it. `within` is a
 * selector of the part that is meant.
 */
export const axeFinds = (page: Inside, within?: string): Promise<string[]> => page.evaluate(run, within);

/**
 * Holds a page to WCAG 2.2 AA, as far as axe can tell; a failure names rules and elements. The extension's own pages in
 * the light and in the dark.
 */
export async function expectAccessible(page: Inside | Own, state: string, within?: string): Promise<void> {
  // A high-contrast theme has colours of its own.
  const forced = await page.evaluate((document) => document.defaultView?.matchMedia('(forced-colors: active)').matches);
  const schemes = 'drawFor' in page && !forced ? [false, true] : [undefined];
  for (const dark of schemes) {
    if ('drawFor' in page && dark !== undefined) await page.drawFor({ dark });
    expect(await axeFinds(page, within), `what axe finds in ${state}${dark ? ', dark' : ''}`).toEqual([]);
  }
  if ('drawFor' in page) await page.drawFor({ dark: undefined });
}
