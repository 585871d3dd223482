import { until } from '../../scripts/browser/until.ts';
import { Reader } from './reader.ts';
import { expect, test } from './wirecopy.ts';

// The browser's question for a site cannot be answered without a screen: the build used here differs from the real one
// by `host_permissions` alone, which is what the answer "yes" amounts to.
test('on a granted site a page is checked by itself', async ({ launch, sites }) => {
  const reader = new Reader(await launch('-test'), sites);
  await reader.fillLibrary();
  const page = await reader.openStory('dam/edited');
  await until('the label', () => page.evaluate(() => document.querySelector('wirecopy-label') !== null));
  const { report } = await reader.report(page);
  expect(report.original?.id).toBe('dam/wire');
  await reader.picture('by-itself', page);
});

test('without a grant no page is touched before the button is pressed', async ({ reader }) => {
  const page = await reader.openStory('ferry/edited');
  // The badge is asked of the background, after everything it had to do on the load.
  expect(await reader.badges()).toEqual([]);
  expect(await page.evaluate(() => [CSS.highlights.size, document.querySelector('wirecopy-label')])).toEqual([0, null]);
});
