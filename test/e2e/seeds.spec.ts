import { creditsWithSpan, unanswered } from '../seeds/answers.ts';
import { libraryFor, SEED_IDS, seedPage, seedsAreThere } from '../seeds/seeds.ts';
import { serve } from '../sites/server.ts';
import { Reader } from './reader.ts';
import { expect, test } from './wirecopy.ts';

test.describe('the five real pages as newspaper pages', () => {
  test.skip(!seedsAreThere, 'the real pages are not beside the project');
  test.setTimeout(300_000);

  test('each with the other four and 1,000 unrelated articles; with an empty library, the credit', async ({
    launch,
  }) => {
    // Each its own paper: pages of one host would be taken for one outlet's versions.
    const hostOf = (id: string) => `paper${id}.localhost`;
    const papers = await serve(
      Object.fromEntries(SEED_IDS.map((id) => [hostOf(id), (_: string, origin: string) => seedPage(id, origin)])),
    );
    const reader = new Reader(await launch(), papers);
    try {
      const silent: string[] = [];
      const check = async (id: string) => {
        const page = await reader.open(hostOf(id), `/${id}.html`);
        const view = await reader.check(page);
        return { page, view };
      };
      for (const id of SEED_IDS) {
        const { view } = await check(id);
        if (!creditsWithSpan(view.report)) silent.push(id);
        await reader.closePages();
      }
      expect(silent).toEqual([]);

      const [first, ...unrelated] = libraryFor('000', 1_001).slice(SEED_IDS.length - 1);
      await reader.importPack('thousand.ndjson', unrelated.join('\n'));
      const wrong: Record<string, string[]> = {};
      for (const id of SEED_IDS) {
        // The other four; under the page's own name stands an unrelated article, put in the place of the one before.
        const stranger = { ...(JSON.parse(first ?? '') as object), id };
        await reader.importPack('others.ndjson', [...libraryFor(id, 0), JSON.stringify(stranger)].join('\n'));
        const { page, view } = await check(id);
        const missing = unanswered(id, view.report, view.article.text);
        if (missing.length > 0) wrong[id] = missing;
        if (id === '001') await reader.picture('seed', page, await reader.sidebar(page, '[data-testid="report"]'));
        await reader.closePages();
      }
      expect(wrong).toEqual({});
    } finally {
      await papers.stop();
    }
  });
});
