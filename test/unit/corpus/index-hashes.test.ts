import { expect, test } from 'vitest';
import { indexHashes } from '../../../lib/corpus/index-hashes.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { story } from './stories.ts';

test.each([0, 1, 2, 777])('the index keeps exactly the hashes that the fingerprint names (story %i)', (n) => {
  const fingerprint = makeFingerprint(story(n));
  const named = new Set([...fingerprint.shingles, ...fingerprint.terms, ...fingerprint.headline]);
  expect([...indexHashes(fingerprint)]).toEqual([...named].sort((a, b) => a - b));
});
