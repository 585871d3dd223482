import { expect, test } from 'vitest';
import { indexHashes } from '../../../lib/corpus/index-hashes.ts';
import { indexedHashes } from '../../../lib/fingerprint/fingerprint.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { story } from './stories.ts';

test.each([0, 1, 2, 777])('the index keeps exactly the hashes that the fingerprint names (story %i)', (n) => {
  const fingerprint = makeFingerprint(story(n));
  expect([...indexHashes(fingerprint)]).toEqual(indexedHashes(fingerprint));
});
