import { describe, expect, it } from 'vitest';
import { MemoryLibrary } from '../../../lib/corpus/memory-library.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { trace } from '../../../lib/trace.ts';
import { shortfalls } from '../../fixtures/check-report.ts';
import { GOLD } from '../../fixtures/gold.ts';
import { STORIES, story, toArticle } from '../../fixtures/stories.ts';

/** The stories that the gold expects, and every unrelated one beside them. */
function libraryOf(slugs: readonly string[], reading: string): MemoryLibrary {
  const library = new MemoryLibrary();
  for (const one of STORIES)
    if (one.slug !== reading && (slugs.includes(one.slug) || one.slug.startsWith('other/')))
      library.add(toArticle(one));
  return library;
}

describe('each invented story against its wire stories and unrelated ones', () => {
  it.each(GOLD.map((gold) => [gold.slug, gold] as const))('%s', async (slug, gold) => {
    const article = toArticle(story(slug));
    const report = await trace(article, makeFingerprint(article), libraryOf(gold.library, slug));
    expect(shortfalls(report, gold)).toEqual([]);
  });
});
