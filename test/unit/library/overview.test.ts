import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Overview } from '../../../components/library/Overview.tsx';
import { bytesWords } from '../../../lib/words/figures.ts';

const stats = { articles: 9, bytes: 11_000, indexBytes: 4_000, segments: 1, upgrade: null };
const wordsOf = (props: Parameters<typeof Overview>[0]) => renderToString(h(Overview, props)).replace(/<[^>]*>/g, '');

test('the head gives the library’s own size, as "Keeping" does, and not what the browser’s files take', () => {
  expect(wordsOf({ stats, free: 82_000_000_000 })).toBe(
    `9 articles · ${bytesWords(11_000)} on this machine · room for ${bytesWords(82_000_000_000)} more`,
  );
});

test('of an empty library no size is told', () => {
  expect(wordsOf({ stats: { ...stats, articles: 0, bytes: 0 }, free: null })).toBe('0 articles');
});
