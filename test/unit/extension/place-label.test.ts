import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, choosePlace, corners, LABEL_WIDTH, places } from '../../../lib/extension/page/place-label.ts';

const headline: Box = { left: 200, top: 300, width: 640, height: 96 };
const lastLine: Box = { left: 200, top: 350, width: 150, height: 46 };
const meets = (a: Box, b: Box) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

describe('the label', () => {
  test('stands over the headline where there is room', () => {
    const { box, at } = choosePlace(places(headline, lastLine, 1200), corners(1200, 800), () => true);
    expect(at).toBe(0);
    expect(box).toMatchObject({ left: 200, top: 264 });
  });

  test('goes beside the last line, then elsewhere, and into a free corner where nothing is free', () => {
    const candidates = places(headline, lastLine, 1200);
    const [left, right] = corners(1200, 800);
    const choose = (isFree: (box: Box) => boolean) => choosePlace(candidates, [left, right], isFree);
    expect(choose((box) => box.top + box.height > headline.top).box).toMatchObject({ left: 362, top: 358 });
    expect(choose((box) => box === right)).toEqual({ box: right, at: null });
    expect(choose(() => false)).toEqual({ box: left, at: null });
  });

  test('stays where it was as long as that is free', () => {
    const candidates = places(headline, lastLine, 1200);
    const again = (isFree: (box: Box) => boolean) => choosePlace(candidates, corners(1200, 800), isFree, 2);
    expect(again(() => true).at).toBe(2);
    expect(again((box) => box !== candidates[2]).at).toBe(0);
  });

  test('lies in the window in its corners, however narrow', () => {
    for (const width of [320, 400, 460, 1200]) {
      for (const { left, top, width: wide, height } of corners(width, 600)) {
        expect(left).toBeGreaterThan(0);
        expect(left + wide).toBeLessThan(width);
        expect(top + height).toBeLessThan(600);
      }
    }
  });

  test('never covers the headline’s text and never leaves the window, however narrow', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2000 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 60, max: 1200 }),
        (width, left, wide) => {
          const box = { left, top: 200, width: Math.min(wide, width - left), height: 40 };
          const line = { ...box, width: box.width / 2 };
          for (const place of places(box, line, width)) {
            expect(place.left).toBeGreaterThanOrEqual(8);
            expect(place.left + place.width).toBeLessThanOrEqual(width - 8);
            expect(meets(place, line)).toBe(false);
          }
        },
      ),
    );
  });

  test('is placed by one size, whatever it says', () => {
    for (const box of places(headline, lastLine, 1200)) expect(box.width).toBe(LABEL_WIDTH);
  });
});
