import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Ways } from '../../../components/sidebar/Ways.tsx';
import type { Standing } from '../../../lib/view/standing.ts';

const waysOf = (standing: Standing): string[] => {
  const html = renderToString(h(Ways, { tabId: 1, standing, check: async () => undefined }));
  return [...html.matchAll(/data-testid="to-(\w+)"/g)].map((match) => match[1] as string);
};

test.each([
  ['taken', ['compare', 'family']],
  ['version', ['compare', 'family']],
  ['undetermined', ['compare', 'family']],
  ['source', ['family']],
  // A text that was written independently has no family to be shown.
  ['independent', ['compare']],
  ['nothing', ['sources']],
] as [Standing, string[]][])('the ways on from %s: %j', (standing, ways) => {
  expect(waysOf(standing)).toEqual(ways);
});
