import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STORIES, story, toArticle } from '../../fixtures/stories.ts';
import { storyPage } from '../../sites/story-page.ts';

const read = (name: string): string => readFileSync(new URL(`../../../docs/examples/${name}`, import.meta.url), 'utf8');

test('the example pack holds the stories of Northern Wire (else run scripts/make-examples.ts)', () => {
  const records = read('northern-wire.ndjson')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(records).toEqual(STORIES.filter(({ outlet }) => outlet === 'Northern Wire').map(toArticle));
});

test('the example page is the Harbour Post’s copy (else run scripts/make-examples.ts)', () => {
  const copy = story('ferry/edited');
  expect(read('harbour-post.html')).toBe(`${storyPage(copy, `http://${copy.host}`)}\n`);
});
