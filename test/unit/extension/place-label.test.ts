import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, choosePlace, LABEL_WIDTH, places } from '../../../lib/extension/page/place-label.ts';

const headline: Box = { left: 200, top: 300, width: 640, height: 96 };
const lastLine: Box = { left: 200, top: 350, width: 150, height: 46 };
const meets = (a: Box, b: Box) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

describe('the label', () => {
  test('stands over the headline where there is room', () => {
    const place = choosePlace(places(headline, lastLine, 1200), () => true);
    expect(place).toEqual({ kind: 'beside', left: 200, top: 264 });
  });

  test('goes beside the last line, then elsewhere, and docks where nothing is free', () => {
    const candidates = places(headline, lastLine, 1200);
    const notOver = choosePlace(candidates, (box) => box.top + box.height > headline.top);
    expect(notOver).toEqual({ kind: 'beside', left: 362, top: 358 });
    expect(choosePlace(candidates, () => false)).toEqual({ kind: 'docked' });
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
