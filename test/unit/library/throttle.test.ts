import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { throttled } from '../../../components/library/throttle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('many calls become few loads, one at a time, and the last call is never lost', async () => {
  let started = 0;
  let ended = 0;
  const load = throttled(async () => {
    started++;
    await new Promise((resolve) => setTimeout(resolve, 100));
    ended++;
  });
  for (let i = 0; i < 5; i++) load();
  expect(started).toBe(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(ended).toBe(1);
  load();
  await vi.advanceTimersByTimeAsync(400);
  expect(started).toBe(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(started).toBe(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(started).toBe(2);
  load();
  expect(started).toBe(3);
});
