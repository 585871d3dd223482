import { until } from '../../scripts/browser/until.ts';
import { story } from '../fixtures/stories.ts';
import { serve } from '../sites/server.ts';
import { storyPage } from '../sites/story-page.ts';
import { Reader } from './reader.ts';
import { expect, test } from './wirecopy.ts';

/** Changes a setting as the settings page does. */
const remember = (reader: Reader) =>
  reader.driven.openOwn('settings.html').then((page) =>
    until('the setting', () =>
      page.evaluate((document) => {
        const box = document.querySelector<HTMLInputElement>('[data-testid="setting-remember"]');
        if (box && !box.checked) box.click();
        return document.querySelector('[data-testid="setting-remember-days"]') !== null;
      }),
    ),
  );

test('what is read is remembered once switched on: a changed page shows since when and what, and a copy finds it', async ({
  launch,
}) => {
  const original = story('dam/wire');
  const copy = story('dam/edited');
  let text = original.text;
  const sites = await serve({
    [original.host]: (path, origin) => (path === original.path ? storyPage({ ...original, text }, origin) : null),
    [copy.host]: (path, origin) => (path === copy.path ? storyPage(copy, origin) : null),
  });
  try {
    const reader = new Reader(await launch(), sites);
    const unremembered = await reader.check(await reader.openStory('dam/wire'));
    expect([unremembered.librarySize, unremembered.earlier]).toEqual([0, []]);
    await reader.closePages();

    await remember(reader);
    const first = await reader.check(await reader.openStory('dam/wire'));
    expect([first.earlier, first.held]).toEqual([[], false]);
    await reader.closePages();

    text = original.text.replace('cracked', 'damaged');
    expect(text).not.toBe(original.text);
    const page = await reader.openStory('dam/wire');
    await reader.press(page);
    const changed = await reader.report(
      page,
      ({ reading, earlier }) => reading !== first.reading && earlier.length > 0,
    );
    expect(changed.librarySize).toBe(1);
    // Its own update is no original of it.
    expect(changed.report.original).toBeNull();
    expect(changed.earlier).toHaveLength(1);
    expect(changed.earlier[0]?.source.text).toContain('cracked');
    const sidebar = await reader.sidebar(page, '[data-testid="earlier"]');
    const shown = await sidebar.evaluate(
      (document) => document.querySelector('[data-testid="earlier"]')?.textContent ?? '',
    );
    expect(shown).toMatch(/This page has changed.*kept on .* UTC.*damaged/s);
    await reader.closePages();

    const { report } = await reader.check(await reader.openStory('dam/edited'));
    expect(report.original?.url).toContain(original.host);
  } finally {
    await sites.stop();
  }
});
