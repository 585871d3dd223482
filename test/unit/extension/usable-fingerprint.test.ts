import { expect, test } from 'vitest';
import { usableFingerprint } from '../../../lib/extension/background/usable-fingerprint.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';

const article = {
  title: 'Bridge to close',
  text: 'The council of Port Ellery voted nine to four on Monday to close the harbour bridge to lorries of every size.',
};
const made = makeFingerprint(article);

test('the fingerprint that the page sent is the one used', () => {
  const sent = structuredClone(made);
  expect(usableFingerprint(article, sent)).toBe(sent);
});

test.each([
  ['another version', { ...made, version: made.version + 1 }],
  ['another length', { ...made, length: made.length - 1 }],
  ['spans beyond the text', { ...made, spans: made.spans.map((at) => at + article.text.length) }],
  ['hashes that the text does not have', { ...made, shingles: made.shingles.map((hash) => hash ^ 1) }],
])('one of %s is made anew', (_, sent) => {
  expect(usableFingerprint(article, sent)).toEqual(made);
});
