import { shortfalls } from '../fixtures/check-report.ts';
import { GOLD } from '../fixtures/gold.ts';
import { retarget } from './retarget.ts';
import { expect, test } from './wirecopy.ts';

for (const gold of GOLD) {
  test(`${gold.slug}: read on its page, the report says what it is to say`, async ({ reader }) => {
    const page = await reader.openStory(gold.slug);
    const { report, article, sources } = await reader.check(page);
    for (const { article: span } of report.passages) {
      if (span) expect(article.text.slice(span.start, span.end).trim()).not.toBe('');
    }
    for (const { source } of report.passages) {
      if (source) expect(sources.find(({ id }) => id === source.id)?.text.slice(source.start, source.end)).toBeTruthy();
    }
    expect(shortfalls(report, retarget(gold, article.text))).toEqual([]);
  });
}
