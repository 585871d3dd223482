import { expect, test } from 'vitest';
import type { Finding } from '../../../lib/view/findings.ts';
import { MARK_KINDS } from '../../../lib/view/mark.ts';
import { stepFrom } from '../../../lib/view/step.ts';

const finding = (id: number, kind: Finding['kind'], start: number | null): Finding => ({
  id,
  kind,
  moved: false,
  article: start === null ? null : { start, end: start + 5 },
  source: null,
  changes: [],
});

// The report's order is not the page's: a moved passage stands elsewhere.
const FINDINGS = [
  finding(0, 'altered', 10),
  finding(1, 'verbatim', 20),
  finding(2, 'paraphrased', 90),
  finding(3, 'altered', 40),
  finding(4, 'added', 60),
  finding(5, 'altered', null),
];
const step = (picked: number | undefined, way: 'next' | 'previous', findings = FINDINGS) =>
  stepFrom(findings, MARK_KINDS, picked, way)?.id ?? null;

test('from one altered passage to the next in the order of the page, and round again', () => {
  expect([step(undefined, 'next'), step(0, 'next'), step(3, 'next'), step(2, 'next')]).toEqual([0, 3, 2, 0]);
  expect([step(undefined, 'previous'), step(2, 'previous'), step(3, 'previous'), step(0, 'previous')]).toEqual([
    2, 3, 0, 2,
  ]);
});

test('from another passage on to what stands behind or before it', () => {
  expect([step(1, 'next'), step(1, 'previous'), step(4, 'next'), step(4, 'previous')]).toEqual([3, 0, 2, 3]);
});

test('where nothing was altered, through what was added; where there is nothing, nowhere', () => {
  const added = [finding(0, 'verbatim', 1), finding(1, 'added', 9)];
  expect(step(undefined, 'next', added)).toBe(1);
  expect(step(1, 'next', added)).toBe(1);
  expect(step(undefined, 'next', [finding(0, 'verbatim', 1)])).toBeNull();
});
