import { expect, test } from 'vitest';
import { MemoryLibrary } from '../../../lib/corpus/memory-library.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { DERIVED_FROM } from '../../../lib/match/verdict.ts';
import type { Report } from '../../../lib/report.ts';
import { trace } from '../../../lib/trace.ts';
import { isOnlyPossible, NAMED_FROM, withhold } from '../../../lib/view/certainty.ts';
import { findingsOf } from '../../../lib/view/findings.ts';
import { glanceOf } from '../../../lib/view/glance.ts';
import { labelWords } from '../../../lib/view/label-words.ts';
import { headline } from '../../../lib/view/verdict.ts';
import { STORIES, story, toArticle } from '../../fixtures/stories.ts';

const badgeOf = (report: Report) => glanceOf(report, [], { articles: 1, sources: 0, newest: 0 }, 0).badge;

const library = new MemoryLibrary();
for (const one of STORIES.filter(({ host }) => host === 'wire.localhost'))
  library.add({ ...toArticle(one), id: one.slug });

const traced = (slug: string, from?: number): Promise<Report> => {
  const { id: _, ...article } = { ...toArticle(story(slug)), id: slug };
  return trace(article, makeFingerprint(article), library, from === undefined ? {} : { from });
};

test('"when likely" is the engine’s own threshold', () => {
  expect(NAMED_FROM.likely).toBe(DERIVED_FROM);
  expect(NAMED_FROM.possible).toBeLessThan(NAMED_FROM.likely);
  expect(NAMED_FROM.nearly).toBeGreaterThan(NAMED_FROM.likely);
});

test('what shares but standing background is not even possible', async () => {
  const report = await traced('dam/independent', NAMED_FROM.possible);
  expect(report.original).toBeNull();
});

test('what is certain enough is left as it is', async () => {
  const report = await traced('dam/edited');
  expect(report.probability).toBeGreaterThan(NAMED_FROM.nearly);
  for (const certainty of ['nearly', 'likely', 'possible'] as const) expect(withhold(report, certainty)).toBe(report);
  expect(isOnlyPossible(report)).toBe(false);
});

test('what is less certain than asked names nothing anywhere, and says so', async () => {
  const found = { ...(await traced('dam/edited')), probability: 0.8 };
  expect(withhold(found, 'likely')).toBe(found);
  const report = withhold(found, 'nearly');
  expect(report.withheld).toEqual({ probability: 0.8, derived: found.derived });
  const findings = findingsOf(report, story('dam/edited').text, () => undefined);
  expect(findings).toEqual([]);
  const all = [headline(report), labelWords(report, findings), badgeOf(report), JSON.stringify(report)].join('\n');
  expect(all).not.toContain('dam/wire');
  expect(headline(report)).toBe('Nothing as certain as you asked');
});

test('an outlet’s own update is no claim that needs certainty', async () => {
  const report = { ...(await traced('dam/edited')), probability: 0.7, lineage: 'version' as const };
  expect(withhold(report, 'nearly')).toBe(report);
});

test('a source that is only possible is called so wherever it is named', async () => {
  // The engine itself calls this derived or not by the threshold alone.
  const report = await traced('dam/edited', NAMED_FROM.possible);
  const possible = { ...report, probability: 0.4 };
  expect(isOnlyPossible(possible)).toBe(true);
  expect(headline(possible)).toMatch(/^Perhaps: /);
  expect(labelWords(possible, [])).toMatch(/^Perhaps: /);
  expect(badgeOf(possible)).toBe('?');
});

test('asked for less certainty, the engine names what it would not have named', async () => {
  const slugs = STORIES.map(({ slug }) => slug).filter((slug) => !slug.includes('wire'));
  const silent: string[] = [];
  for (const slug of slugs) {
    const report = await traced(slug);
    if (report.original === null && report.lineage === 'none') silent.push(slug);
  }
  expect(silent.length).toBeGreaterThan(0);
  const named = await Promise.all(silent.map((slug) => traced(slug, 0)));
  expect(named.some(({ original }) => original !== null)).toBe(true);
  for (const { original, probability } of named) if (original) expect(probability).toBeLessThan(DERIVED_FROM);
});
