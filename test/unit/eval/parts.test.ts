import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { NAMES } from '../../../lib/match/features.ts';
import { GROUPS, PARTS } from '../../eval/parts.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

test.each(PARTS)('$name can be left out of $file', ({ file, pattern, instead }) => {
  const source = readFileSync(join(ROOT, file), 'utf8');
  expect(source.match(new RegExp(pattern.source, 'g'))).toHaveLength(1);
  expect(source.replace(pattern, () => instead)).not.toBe(source);
});

test('every feature that is weighed belongs to one group', () => {
  const all = Object.values(GROUPS).flat();
  expect([...all, 'subject', 'runs', 'longest'].sort()).toEqual([...NAMES].sort());
});
