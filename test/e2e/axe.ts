import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { InPage, Inside, Own } from '../../scripts/browser/driven.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A run of axe by `options`, once `axe` is there. `window` is the document's own, which in Firefox's sidebar is not the one that it runs in. */
const run = (axe: string, options: object) =>
  new Function(
    'document',
    'within',
    `const window = document.defaultView;
    ${axe};
    return window.axe.run(within || document, ${JSON.stringify({ ...options, resultTypes: ['violations'] })})
      .then(({ violations }) => violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) =>
        id + ' (' + help + ') at ' + target.join(' ') + ': ' + failureSummary)));`,
  ) as InPage<string[], string | undefined>;

/**
 * Every rule of axe, its best practices included, and the one of WCAG 2.2 that it leaves off by default. The text of
 * axe stands in the function itself: an extension's page loads no script from elsewhere and evaluates none.
 */
const everyRule = run(AXE, { rules: { 'target-size': { enabled: true } } });

/** What can be otherwise in other colours, by the axe that a first run left on the page. */
const colourRules = run('', { runOnly: ['color-contrast', 'link-in-text-block'] });

/**
 * What axe finds in a page of the extension, or in the sidebar: each rule with the element that breaks it. `within` is a
 * selector of the part that is meant.
 */
export const axeFinds = (page: Inside, within?: string): Promise<string[]> => page.evaluate(everyRule, within);

/**
 * Holds a page to WCAG 2.2 AA, as far as axe can tell; a failure names rules and elements. The extension's own pages in
 * the light and, where no high-contrast theme has colours of its own, in the dark.
 */
export async function expectAccessible(page: Inside | Own, state: string, within?: string): Promise<void> {
  const inTheDark =
    'drawFor' in page &&
    !(await page.evaluate((document) => document.defaultView?.matchMedia('(forced-colors: active)').matches));
  if (inTheDark) await page.drawFor({ dark: false });
  expect(await axeFinds(page, within), `what axe finds in ${state}`).toEqual([]);
  if (!inTheDark) return;
  await page.drawFor({ dark: true });
  expect(await page.evaluate(colourRules, within), `what axe finds in ${state}, dark`).toEqual([]);
  await page.drawFor({ dark: undefined });
}
